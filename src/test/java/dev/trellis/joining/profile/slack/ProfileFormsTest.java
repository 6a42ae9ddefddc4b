package dev.trellis.joining.profile.slack;

import static dev.trellis.joining.slack.Applicant.refused;
import static dev.trellis.joining.slack.Applicant.said;
import static dev.trellis.slack.kit.Entered.chosen;
import static dev.trellis.slack.kit.Entered.people;
import static dev.trellis.slack.kit.Entered.picked;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Sight;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.joining.slack.Applicant;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ana sends the forms of her profile that hold in every program. */
@HouseTest
class ProfileFormsTest {
    private static final String KEPT = "Kept.";

    private final WorkspaceId workspace;
    private final Crowd crowd;
    private final Cards cards;
    private final Applicant ana;
    private final Program peers;

    ProfileFormsTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.workspace = workspace;
        this.crowd = house.getBean(Crowd.class);
        this.cards = house.getBean(Cards.class);
        this.ana = new Applicant(house, workspace);
        this.peers = ana.peers();
    }

    @Test
    void hoursAndLanguagesAreKept() {
        assertThat(said(send("joining.hours", hours("8", "16", "de", "en"))).text())
                .startsWith(KEPT);

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
        assertThat(refused(send("joining.hours", hours("8", "")))).containsOnlyKeys("to");
        assertThat(refused(send("joining.hours", hours("", "8")))).containsOnlyKeys("from");
        assertThat(refused(send("joining.hours", hours("9", "9")))).containsOnlyKeys("to");
        assertThat(refused(send("joining.hours", hours("23", "1")))).containsOnlyKeys("to");
        assertThat(card()).isEqualTo(Card.BLANK);
    }

    @Test
    void theWayOfWorkingIsKeptAndEachQuestionMayBeLeftOut() {
        send("joining.style", Map.of("plan", picked("1"), "detail", picked("3"), "matters", picked("5")));
        assertThat(card().style().answers()).containsExactly(1, 0, 3, 0, 5);

        assertThat(said(send("joining.style", Map.of())).text()).startsWith(KEPT);
        assertThat(card().style().isEmpty()).isTrue();
    }

    @Test
    void peopleForAndAgainstAreKeptInTheirOrderAndShownToNobody() {
        Person ben = crowd.member(workspace, "UBEN", "Ben");
        Person eve = crowd.member(workspace, "UEVE", "Eve");

        Answer answer = send("joining.people", named(List.of("UEVE", "UBEN"), List.of("UHANA")));

        assertThat(card().wishes())
                .isEqualTo(new Wishes(
                        List.of(eve.id(), ben.id()), Set.of(ana.hana().id())));
        assertThat(said(answer).text()).startsWith(KEPT).doesNotContain("Ben", "UBEN", "Hana", "UHANA");
    }

    @Test
    void whoCannotBeNamedIsRefusedUnderTheField() {
        crowd.bot(workspace, "UBOT", "Bot");
        crowd.gone(workspace, "UGONE", "Omar");

        assertThat(refused(send("joining.people", named(List.of("UANA"), List.of()))))
                .containsOnlyKeys("with");
        assertThat(refused(send("joining.people", named(List.of("UBOT"), List.of()))))
                .containsOnlyKeys("with");
        assertThat(refused(send("joining.people", named(List.of("UGONE"), List.of()))))
                .containsOnlyKeys("with");
        assertThat(refused(send("joining.people", named(List.of(), List.of("UANA")))))
                .containsOnlyKeys("without");
        assertThat(refused(send("joining.people", named(List.of("UHANA"), List.of("UHANA")))))
                .containsOnlyKeys("without");
        assertThat(card().wishes().isEmpty()).isTrue();
    }

    @Test
    void morePeopleThanFitAreRefusedWhateverTheClientAllows() {
        List<String> many = IntStream.rangeClosed(1, 21)
                .mapToObj(number -> "U" + number)
                .peek(user -> crowd.member(workspace, user, user))
                .toList();

        assertThat(refused(send("joining.people", named(many.subList(0, 6), List.of()))))
                .isEqualTo(Map.of("with", "Up to 5 people fit here. Leave out the ones that matter least."));
        assertThat(refused(send("joining.people", named(List.of(), many)))).containsOnlyKeys("without");
        assertThat(said(send("joining.people", named(many.subList(0, 5), many.subList(5, 21))))
                        .text())
                .startsWith(KEPT);
    }

    @Test
    void whoSeesWhatIsKeptAndWhatIsLeftOutIsForMakingPairs() {
        send("joining.sights", Map.of("hours", picked("partner"), "style", picked("nobody")));

        assertThat(card().shown().of(Detail.HOURS)).isEqualTo(Sight.PARTNER);
        assertThat(card().shown().of(Detail.STYLE)).isEqualTo(Sight.NOBODY);
        assertThat(card().shown().of(Detail.LEVELS)).isEqualTo(Sight.MATCHING);
        assertThat(card().shown().of(Detail.LANGUAGES)).isEqualTo(Sight.MATCHING);
    }

    private Answer send(String form, Map<String, ViewState.Value> values) {
        return ana.sends(form, peers, values);
    }

    private static Map<String, ViewState.Value> hours(String from, String to, String... languages) {
        return Map.of("from", picked(from), "to", picked(to), "languages", chosen(languages));
    }

    private static Map<String, ViewState.Value> named(List<String> with, List<String> without) {
        return Map.of("with", people(with), "without", people(without));
    }

    private Card card() {
        return cards.of(workspace, ana.ana().id());
    }
}
