package dev.trellis.joining.profile.slack;

import static dev.trellis.slack.kit.Entered.chosen;
import static dev.trellis.slack.kit.Entered.people;
import static dev.trellis.slack.kit.Entered.picked;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Application;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Role;
import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Sight;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.Places;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ana sends each of the six forms of her profile. */
@HouseTest
class ProfileFormsTest {
    private static final String KEPT = "Kept.";

    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final SlackHandlers handlers;
    private final Cards cards;
    private final Topics topics;
    private final Person ivo;
    private final Person ana;
    private final Program peers;

    ProfileFormsTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.handlers = house.getBean(SlackHandlers.class);
        this.cards = house.getBean(Cards.class);
        this.topics = house.getBean(Topics.class);
        this.ivo = house.getBean(Crowd.class).admin(workspace, "UIVO", "Ivo");
        this.ana = house.getBean(Crowd.class).member(workspace, "UANA", "Ana");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
    }

    @BeforeEach
    void anaIsIn() {
        house.getBean(Joining.class)
                .join(workspace, peers.id(), ana.id(), new Application(Role.PEER, "speaking", "SQL"));
        topics.choose(workspace, peers.id(), ana.id(), new Chosen(List.of("speaking"), List.of("SQL")));
    }

    @Test
    void hoursAndLanguagesAreKept() {
        assertThat(said(send("joining.hours", hours("8", "16", "de", "en")))).startsWith(KEPT);

        assertThat(card().hours()).contains(new Hours(8, 16));
        assertThat(card().languages()).containsExactly("de", "en");
    }

    @Test
    void hoursCanBeTakenBackAndUnknownLanguagesAreNone() {
        send("joining.hours", hours("8", "16", "de"));

        send("joining.hours", Map.of("languages", chosen("xx", "", "en", "en")));

        assertThat(card().hours()).isEmpty();
        assertThat(card().languages()).containsExactly("en");
    }

    @Test
    void hoursThatAreNoDayAreRefusedUnderTheirField() {
        assertThat(errors(send("joining.hours", hours("8", "")))).containsOnlyKeys("to");
        assertThat(errors(send("joining.hours", hours("", "8")))).containsOnlyKeys("from");
        assertThat(errors(send("joining.hours", hours("9", "9")))).containsOnlyKeys("to");
        assertThat(errors(send("joining.hours", hours("23", "1")))).containsOnlyKeys("to");
        assertThat(card()).isEqualTo(Card.BLANK);
    }

    @Test
    void theWayOfWorkingIsKeptAndEachQuestionMayBeLeftOut() {
        send("joining.style", Map.of("plan", picked("1"), "detail", picked("3"), "matters", picked("5")));
        assertThat(card().style().answers()).containsExactly(1, 0, 3, 0, 5);

        assertThat(said(send("joining.style", Map.of()))).startsWith(KEPT);
        assertThat(card().style().isEmpty()).isTrue();
    }

    @Test
    void peopleForAndAgainstAreKeptInTheirOrderAndShownToNobody() {
        Person ben = house.getBean(Crowd.class).member(workspace, "UBEN", "Ben");
        Person eve = house.getBean(Crowd.class).member(workspace, "UEVE", "Eve");

        Answer answer = send("joining.people", named(List.of("UEVE", "UBEN"), List.of("UIVO")));

        assertThat(card().wishes()).isEqualTo(new Wishes(List.of(eve.id(), ben.id()), Set.of(ivo.id())));
        assertThat(said(answer)).startsWith(KEPT).doesNotContain("Ben", "UBEN", "Ivo", "UIVO");
    }

    @Test
    void whoCannotBeNamedIsRefusedUnderTheField() {
        house.getBean(Crowd.class).bot(workspace, "UBOT", "Bot");
        house.getBean(Crowd.class).gone(workspace, "UGONE", "Omar");

        assertThat(errors(send("joining.people", named(List.of("UANA"), List.of()))))
                .containsOnlyKeys("with");
        assertThat(errors(send("joining.people", named(List.of("UBOT"), List.of()))))
                .containsOnlyKeys("with");
        assertThat(errors(send("joining.people", named(List.of("UGONE"), List.of()))))
                .containsOnlyKeys("with");
        assertThat(errors(send("joining.people", named(List.of(), List.of("UANA")))))
                .containsOnlyKeys("without");
        assertThat(errors(send("joining.people", named(List.of("UIVO"), List.of("UIVO")))))
                .containsOnlyKeys("without");
        assertThat(card().wishes().isEmpty()).isTrue();
    }

    @Test
    void morePeopleThanFitAreRefusedWhateverTheClientAllows() {
        List<String> crowd = IntStream.rangeClosed(1, 21)
                .mapToObj(number -> "U" + number)
                .peek(user -> house.getBean(Crowd.class).member(workspace, user, user))
                .toList();

        assertThat(errors(send("joining.people", named(crowd.subList(0, 6), List.of()))))
                .isEqualTo(Map.of("with", "Up to 5 people fit here. Leave out the ones that matter least."));
        assertThat(errors(send("joining.people", named(List.of(), crowd)))).containsOnlyKeys("without");
        assertThat(said(send("joining.people", named(crowd.subList(0, 5), crowd.subList(5, 21)))))
                .startsWith(KEPT);
    }

    @Test
    void levelsAreKeptAndWhatIsInNoFieldIsUnsaidAgain() {
        Skill speaking = mine().offers().getFirst();
        Skill sql = mine().wants().getFirst();
        send("joining.levels", Map.of("level4", chosen(id(speaking)), "level1", chosen(id(sql))));
        assertThat(mine().offers()).extracting(Skill::level).containsExactly(4);
        assertThat(mine().wants()).extracting(Skill::level).containsExactly(1);

        send("joining.levels", Map.of("level2", chosen(id(sql))));

        assertThat(mine().offers()).extracting(Skill::level).containsExactly(0);
        assertThat(mine().wants()).extracting(Skill::level).containsExactly(2);
    }

    @Test
    void oneTopicAtTwoLevelsIsRefused() {
        String sql = id(mine().wants().getFirst());

        assertThat(errors(send("joining.levels", Map.of("level1", chosen(sql), "level3", chosen(sql)))))
                .isEqualTo(Map.of("level3", "A topic is in two places. Leave it where it fits best."));
        assertThat(mine().wants()).extracting(Skill::level).containsExactly(0);
    }

    @Test
    void nobodyRatesWhatTheyDidNotChoose() {
        Person ben = house.getBean(Crowd.class).member(workspace, "UBEN", "Ben");
        topics.choose(workspace, peers.id(), ben.id(), new Chosen(List.of("SQL"), List.of("Rust")));
        Skill rust = topics.of(workspace, peers.id(), ben.id()).wants().getFirst();

        send("joining.levels", Map.of("level3", chosen(id(rust))));

        assertThat(topics.of(workspace, peers.id(), ben.id()).wants())
                .extracting(Skill::level)
                .containsExactly(0);
        assertThat(mine().wants()).extracting(Skill::name).containsExactly("SQL");
    }

    @Test
    void roomForMorePartnersIsKept() {
        assertThat(said(send("joining.capacity", Map.of("partners", picked("3")))))
                .startsWith(KEPT);

        assertThat(room().cap()).isEqualTo(3);
    }

    @Test
    void roomForFewerThanThereAreIsRefused() {
        send("joining.capacity", Map.of("partners", picked("2")));
        Places places = house.getBean(Places.class);
        Person ben = house.getBean(Crowd.class).member(workspace, "UBEN", "Ben");
        places.take(workspace, peers.id(), Couple.of(ana.id(), ivo.id()));
        places.take(workspace, peers.id(), Couple.of(ana.id(), ben.id()));

        assertThat(errors(send("joining.capacity", Map.of("partners", picked("1")))))
                .isEqualTo(Map.of("partners", "2 places are taken. Pick at least as many, or end a pair first."));
        assertThat(errors(send("joining.capacity", Map.of("partners", picked("6")))))
                .containsOnlyKeys("partners");
        assertThat(room().cap()).isEqualTo(2);
    }

    @Test
    void whoSeesWhatIsKeptAndWhatIsLeftOutIsForMakingPairs() {
        send("joining.sights", Map.of("hours", picked("partner"), "style", picked("nobody")));

        assertThat(card().shown().of(Detail.HOURS)).isEqualTo(Sight.PARTNER);
        assertThat(card().shown().of(Detail.STYLE)).isEqualTo(Sight.NOBODY);
        assertThat(card().shown().of(Detail.LEVELS)).isEqualTo(Sight.MATCHING);
        assertThat(card().shown().of(Detail.LANGUAGES)).isEqualTo(Sight.MATCHING);
    }

    @Test
    void whoTakesNoPartIsToldSo() {
        house.getBean(Joining.class).leave(workspace, peers.id(), ana.id());

        assertThat(said(send("joining.levels", Map.of()))).startsWith("You take part in no program.");
        assertThat(said(send("joining.capacity", Map.of("partners", picked("3")))))
                .startsWith("You take part in no program.");
        assertThat(room().cap()).isEqualTo(1);
    }

    private Answer send(String form, Map<String, ViewState.Value> values) {
        String carried = "{\"program\":\"" + peers.id() + "\"}";
        Caller by = new Caller(workspace, "UANA", Copy.SHARED);
        return handlers.submission(form).orElseThrow().submit(new Submitted(by, new Filled(values), "V1", carried));
    }

    private static Map<String, ViewState.Value> hours(String from, String to, String... languages) {
        return Map.of("from", picked(from), "to", picked(to), "languages", chosen(languages));
    }

    private static Map<String, ViewState.Value> named(List<String> with, List<String> without) {
        return Map.of("with", people(with), "without", people(without));
    }

    private Card card() {
        return cards.of(workspace, ana.id());
    }

    private Skills mine() {
        return topics.of(workspace, peers.id(), ana.id());
    }

    private PartnerPlaces.Room room() {
        return house.getBean(PartnerPlaces.class).room(workspace, peers.id(), ana.id());
    }

    private static String id(Skill skill) {
        return skill.topic().toString();
    }

    private static String said(Answer answer) {
        return ((Answer.Say) answer).message().text();
    }

    private static Map<String, String> errors(Answer answer) {
        return ((Answer.Errors) answer).sentences();
    }
}
