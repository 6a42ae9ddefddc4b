package dev.trellis.joining.slack;

import static dev.trellis.slack.kit.Entered.chosen;
import static dev.trellis.slack.kit.Entered.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.Application;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Profile;
import dev.trellis.joining.Role;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.Places;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ana joins Hana's program, changes her mind in every way, and what she sees of it; today is Mon 1 Feb 2027. */
@HouseTest
class JoiningScreensTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final SlackHandlers handlers;
    private final Person hana;
    private final Person ana;

    JoiningScreensTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.handlers = house.getBean(SlackHandlers.class);
        this.hana = house.getBean(Crowd.class).admin(workspace, "UHANA", "Hana");
        this.ana = house.getBean(Crowd.class).member(workspace, "UANA", "Ana");
    }

    @Test
    void withoutAProgramAnaReadsWhatToDo() {
        Settled.check("joining/none", said(typed("/mentoring join")));
        Settled.check("joining/not-in", said(typed("/mentoring leave")));
    }

    @Test
    void joiningAmongPeers() {
        Program peers = peers();

        Settled.check("joining/join", opened(typed("/mentoring join")).view());
        Settled.check("joining/welcome", said(join(peers, "public speaking", "SQL tuning")));
        Settled.check(
                "joining/join-again", opened(press("joining.change", peers)).view());
        Settled.check("joining/changed", said(join(peers, "Rust", "patience")));
    }

    @Test
    void topicsMakeTheLineAndStandInTheFormAgain() {
        Program peers = peers();
        submit(
                "joining.join",
                peers,
                Map.of(
                        "brings",
                        chosen("+public speaking", "+SQL  tuning", "+sql tuning", "+Rust"),
                        "wants",
                        chosen("+Go")));

        assertThat(house.getBean(Joining.class).profile(workspace, peers.id(), ana.id()))
                .contains(new Profile("public speaking, SQL tuning and Rust", "Go"));
        Skills skills = house.getBean(Topics.class).of(workspace, peers.id(), ana.id());
        assertThat(skills.offers()).extracting(Skill::name).containsExactly("public speaking", "SQL tuning", "Rust");

        String rust = skills.offers().getLast().topic().toString();
        submit("joining.join", peers, Map.of("brings", chosen(rust), "wants", chosen("+Go", "+patience")));

        assertThat(house.getBean(Joining.class).profile(workspace, peers.id(), ana.id()))
                .contains(new Profile("Rust", "Go and patience"));
    }

    @Test
    void whoOnlyWroteALineFindsTheTopicsThatItNames() {
        Program peers = in();

        assertThat(opened(press("joining.change", peers)).view().toString())
                .contains("value=+public speaking", "value=+SQL tuning");
    }

    @Test
    void aTopicThatWasNeverSuggestedCannotBePicked() {
        Program peers = peers();
        Person ben = house.getBean(Crowd.class).member(workspace, "UBEN", "Ben");
        Topics topics = house.getBean(Topics.class);
        topics.choose(workspace, peers.id(), ben.id(), new Chosen(List.of("a private wish"), List.of()));
        String his = topics.of(workspace, peers.id(), ben.id())
                .offers()
                .getFirst()
                .topic()
                .toString();

        assertThat(submit("joining.join", peers, Map.of("brings", chosen("+Go"), "wants", chosen(his))))
                .isEqualTo(Answer.errors(
                        "wants",
                        "One of these topics is not in the list any more. Leave it out, or type it again and add it."));
    }

    @Test
    void joiningAmongMentorsAsksForTheRole() {
        house.getBean(Opened.class).mentors(hana, "CMENTORS");

        Settled.check("joining/join-mentors", opened(typed("/mentoring join")).view());
    }

    @Test
    void whatDoesNotFitIsRefusedUnderItsField() {
        Program peers = peers();
        String long60 = "x".repeat(60);

        assertThat(refused(peers, chosen(), chosen("+" + "🌳".repeat(61))))
                .isEqualTo(Map.of(
                        "brings",
                        "Choose at least one topic, for example: SQL tuning.",
                        "wants",
                        "A topic has up to 60 characters. Leave out the long one and add it in fewer words."));
        assertThat(refused(
                        peers,
                        chosen("+1", "+2", "+3", "+4", "+5", "+6", "+7", "+8", "+9"),
                        chosen("+a" + long60.substring(1), "+b" + long60.substring(1), "+c", "+" + long60, "+d", "+e")))
                .isEqualTo(Map.of("brings", "Up to 8 topics fit here. Leave out the ones that matter least."));
        assertThat(refused(peers, chosen("+1"), chosen(longLine())))
                .isEqualTo(Map.of(
                        "wants",
                        "Your line has room for 300 characters. Leave out a topic, or add it in fewer words."));
    }

    @Test
    void severalProgramsAreAChoice() {
        peers();
        house.getBean(Opened.class).mentors(hana, "CMENTORS");

        Settled.check("joining/which", said(typed("/mentoring join")));
    }

    @Test
    void guestsReadWhomToAsk() {
        Program peers = peers();
        house.getBean(Crowd.class).guest(workspace, "UANA", "Ana");

        Settled.check("joining/no-guests", said(press("joining.join", peers)));
    }

    @Test
    void aBreakBeginsAndEnds() {
        Program peers = in();

        Settled.check("joining/pause", opened(typed("/mentoring pause")).view());
        Settled.check("joining/paused", said(submit("joining.pause", peers, Map.of("until", day("2027-03-01")))));
        Settled.check("joining/resumed", said(press("joining.resume", peers)));
        assertThat(submit("joining.pause", peers, Map.of("until", day("2027-01-01"))))
                .isEqualTo(Answer.errors("until", "Pick a day from tomorrow on, within a year."));
    }

    @Test
    void leavingIsAskedOnceAndCanBeUndone() {
        Program peers = in();

        Settled.check("joining/leave", opened(typed("/mentoring leave")).view());
        Settled.check("joining/left", said(submit("joining.leave", peers, Map.of())));
    }

    @Test
    void whoWaitsLongerThanPromisedIsTold() {
        Program peers = in();
        String id = house.getBean(Joining.class)
                .of(workspace, peers.id(), ana.id())
                .orElseThrow()
                .id()
                .toString();
        Letter letter = Letter.post(workspace, "joining.waiting", "UANA", new Subject("joining", id));

        Settled.check(
                "joining/waiting",
                house.getBean(WaitingLetter.class).write(letter, by().copy()).orElseThrow());
    }

    @Test
    void whoHasAPlaceTakenIsNotToldThatThereIsNobody() {
        Program peers = in();
        String id = house.getBean(Joining.class)
                .of(workspace, peers.id(), ana.id())
                .orElseThrow()
                .id()
                .toString();
        house.getBean(Places.class).take(workspace, peers.id(), Couple.of(ana.id(), hana.id()));

        Letter letter = Letter.post(workspace, "joining.waiting", "UANA", new Subject("joining", id));

        assertThat(house.getBean(WaitingLetter.class).write(letter, by().copy()))
                .isEmpty();
    }

    @Test
    void whatAPartnerReadsIsShownWordForWordBeforeLeaving() {
        Copy copy = by().copy();

        assertThat(copy.text("joining.leave.preview", "partner", "Ana"))
                .isEqualTo(copy.text("pairing.over", "partner", "Ana") + " " + copy.text("pairing.over.normal"))
                .isEqualTo(copy.text("pairing.end.preview", "partner", "Ana"));
    }

    @Test
    void anOldBackButtonSaysThatThereIsNoBreak() {
        Program peers = in();
        submit("joining.leave", peers, Map.of());

        assertThat(said(press("joining.resume", peers)).text()).startsWith("You take no break now.");
    }

    private Program peers() {
        return house.getBean(Opened.class).peers(hana, "CPEERS");
    }

    private Program in() {
        Program peers = peers();
        Application words = new Application(Role.PEER, "public speaking", "SQL tuning");
        house.getBean(Joining.class).join(workspace, peers.id(), ana.id(), words);
        return peers;
    }

    private Answer join(Program program, String brings, String wants) {
        return submit("joining.join", program, Map.of("brings", chosen("+" + brings), "wants", chosen("+" + wants)));
    }

    private Map<String, String> refused(Program program, ViewState.Value brings, ViewState.Value wants) {
        Answer answer = submit("joining.join", program, Map.of("brings", brings, "wants", wants));
        return ((Answer.Errors) answer).sentences();
    }

    /** Five topics of sixty characters each. */
    private static String[] longLine() {
        return Stream.of("a", "b", "c", "d", "e")
                .map(letter -> "+" + letter.repeat(60))
                .toArray(String[]::new);
    }

    private Answer typed(String command) {
        SlackCommand known = Objects.requireNonNull(handlers.commands().get(command));
        return known.answer(new SlackCommand.Typed(by(), "", "C1"));
    }

    private Answer press(String action, Program about) {
        String id = about.id().toString();
        Press press = new Press(by(), id, id, new Filled(Map.of()), "", Optional.empty());
        return handlers.button(action).orElseThrow().press(press);
    }

    private Answer submit(String screen, Program program, Map<String, ViewState.Value> values) {
        String carried = "{\"program\":\"" + program.id() + "\"}";
        return handlers.submission(screen).orElseThrow().submit(new Submitted(by(), new Filled(values), "V1", carried));
    }

    private Caller by() {
        return new Caller(workspace, "UANA", Copy.of(Locale.UK, ana.zone()));
    }

    private static Message said(Answer answer) {
        return ((Answer.Say) answer).message();
    }

    private static Screen opened(Answer answer) {
        return ((Answer.Open) answer).screen();
    }
}
