package dev.trellis.joining.slack;

import static dev.trellis.joining.slack.Applicant.opened;
import static dev.trellis.joining.slack.Applicant.said;
import static dev.trellis.slack.kit.Entered.chosen;
import static dev.trellis.slack.kit.Entered.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.Places;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Crowd;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ana joins Hana's program, changes her mind in every way, and what she sees of it; today is Mon 1 Feb 2027. */
@HouseTest
class JoiningScreensTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Applicant ana;

    JoiningScreensTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.ana = new Applicant(house, workspace);
    }

    @Test
    void withoutAProgramAnaReadsWhatToDo() {
        Settled.check("joining/none", said(ana.types("/mentoring join")));
        Settled.check("joining/not-in", said(ana.types("/mentoring leave")));
    }

    @Test
    void joiningAmongPeers() {
        Program peers = ana.peers();

        Settled.check("joining/join", opened(ana.types("/mentoring join")).view());
        Settled.check("joining/welcome", said(join(peers, "public speaking", "SQL tuning")));
        Settled.check(
                "joining/join-again",
                opened(ana.presses("joining.change", peers)).view());
        Settled.check("joining/changed", said(join(peers, "Rust", "patience")));
    }

    @Test
    void joiningAmongMentorsAsksForTheRole() {
        ana.mentors();

        Settled.check(
                "joining/join-mentors", opened(ana.types("/mentoring join")).view());
    }

    @Test
    void severalProgramsAreAChoice() {
        ana.peers();
        ana.mentors();

        Settled.check("joining/which", said(ana.types("/mentoring join")));
    }

    @Test
    void guestsReadWhomToAsk() {
        Program peers = ana.peers();
        house.getBean(Crowd.class).guest(workspace, "UANA", "Ana");

        Settled.check("joining/no-guests", said(ana.presses("joining.join", peers)));
    }

    @Test
    void aBreakBeginsAndEnds() {
        Program peers = in();

        Settled.check("joining/pause", opened(ana.types("/mentoring pause")).view());
        Settled.check("joining/paused", said(ana.sends("joining.pause", peers, Map.of("until", day("2027-03-01")))));
        Settled.check("joining/resumed", said(ana.presses("joining.resume", peers)));
        assertThat(ana.sends("joining.pause", peers, Map.of("until", day("2027-01-01"))))
                .isEqualTo(Answer.errors("until", "Pick a day from tomorrow on, within a year."));
    }

    @Test
    void leavingIsAskedOnceAndCanBeUndone() {
        Program peers = in();

        Settled.check("joining/leave", opened(ana.types("/mentoring leave")).view());
        Settled.check("joining/left", said(ana.sends("joining.leave", peers, Map.of())));
    }

    @Test
    void whoWaitsLongerThanPromisedIsTold() {
        Program peers = in();
        String id = house.getBean(Joining.class)
                .of(workspace, peers.id(), ana.ana().id())
                .orElseThrow()
                .id()
                .toString();
        Letter letter = Letter.post(workspace, "joining.waiting", "UANA", new Subject("joining", id));

        Settled.check(
                "joining/waiting",
                house.getBean(WaitingLetter.class)
                        .write(letter, ana.by().copy())
                        .orElseThrow());
    }

    @Test
    void whoHasAPlaceTakenIsNotToldThatThereIsNobody() {
        Program peers = in();
        String id = house.getBean(Joining.class)
                .of(workspace, peers.id(), ana.ana().id())
                .orElseThrow()
                .id()
                .toString();
        house.getBean(Places.class)
                .take(
                        workspace,
                        peers.id(),
                        Couple.of(ana.ana().id(), ana.hana().id()));

        Letter letter = Letter.post(workspace, "joining.waiting", "UANA", new Subject("joining", id));

        assertThat(house.getBean(WaitingLetter.class).write(letter, ana.by().copy()))
                .isEmpty();
    }

    @Test
    void whatAPartnerReadsIsShownWordForWordBeforeLeaving() {
        Copy copy = ana.by().copy();

        assertThat(copy.text("joining.leave.preview", "partner", "Ana"))
                .isEqualTo(copy.text("pairing.over", "partner", "Ana") + " " + copy.text("pairing.over.normal"))
                .isEqualTo(copy.text("pairing.end.preview", "partner", "Ana"));
    }

    @Test
    void anOldBackButtonSaysThatThereIsNoBreak() {
        Program peers = in();
        ana.sends("joining.leave", peers, Map.of());

        assertThat(said(ana.presses("joining.resume", peers)).text()).startsWith("You take no break now.");
    }

    private Program in() {
        Program peers = ana.peers();
        Application words = new Application(Role.PEER, "public speaking", "SQL tuning");
        house.getBean(Joining.class).join(workspace, peers.id(), ana.ana().id(), words);
        return peers;
    }

    private Answer join(Program program, String brings, String wants) {
        return ana.sends("joining.join", program, Map.of("brings", chosen("+" + brings), "wants", chosen("+" + wants)));
    }
}
