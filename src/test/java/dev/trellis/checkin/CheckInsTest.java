package dev.trellis.checkin;

import static dev.trellis.checkin.Days.now;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.checkin.notes.NoteKept;
import dev.trellis.checkin.notes.NoteWords;
import dev.trellis.checkin.notes.Notes;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.news.TalkBooked;
import dev.trellis.people.Person;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Ana and Ben answer, and what follows from it. */
@Tag("database")
class CheckInsTest {
    private final Days days = new Days();
    private final CheckIns checkIns = days.house().getBean(CheckIns.class);
    private final DayBook book = days.house().getBean(DayBook.class);
    private final Notes notes = days.house().getBean(Notes.class);
    private final WorkspaceId workspace = days.workspace();
    private final Person ana = days.ana();
    private final Person ben = days.ben();
    private final Pair pair = days.pair();

    @Test
    void weMetIsSavedAndThePartnerIsToldInsteadOfAsked() {
        days.askedAboutThursday();

        CheckIn answer = now(checkIns.met(workspace, ana.id(), days.open(ana).id()));

        assertThat(answer.reply().said()).isEqualTo(Said.MET);
        assertThat(days.due(ana)).isEqualTo("2027-02-19T09:00:00Z");
        assertThat(days.open(ben).told()).isTrue();
        days.ask("2027-02-05T15:00:00Z");
        assertThat(days.posts(ben, Days.FEB_5)).isEqualTo(1);
        assertThat(book.day(workspace, ben.id(), Days.FEB_5).getFirst().meeting())
                .map(Meeting::metOn)
                .contains(Days.FEB_4);
        assertThat(days.due(ben)).isEqualTo("2027-02-19T15:00:00Z");
    }

    @Test
    void whoIsToldMaySayThatItWasNotSo() {
        days.askedAboutThursday();
        CheckInId anas = days.open(ana).id();
        checkIns.met(workspace, ana.id(), anas);
        days.ask("2027-02-05T15:00:00Z");

        CheckIn bens = now(checkIns.notMet(workspace, ben.id(), days.open(ben).id()));

        assertThat(bens.reply().said()).isEqualTo(Said.NOT_MET);
        assertThat(now(checkIns.leaveIt(workspace, ben.id(), bens.id())).reply().said())
                .isEqualTo(Said.LEAVE_IT);
        assertThat(book.own(workspace, ana.id(), anas).orElseThrow().meeting().map(Meeting::counts))
                .contains(false);
        assertThat(days.updates(ana, Days.FEB_5)).isEqualTo(1);
        assertThat(book.own(workspace, ana.id(), anas).orElseThrow().last()).isEmpty();
    }

    @Test
    void notYetAfterThePartnerLoggedAMeetingShowsThatInstead() {
        days.askedAboutThursday();
        days.ask("2027-02-05T15:00:00Z");
        checkIns.met(workspace, ana.id(), days.open(ana).id());

        CheckIn shown = now(checkIns.notYet(workspace, ben.id(), days.open(ben).id()));

        assertThat(shown.told()).isTrue();
    }

    @Test
    void aBookedDayIsAskedAboutOnTheNextWorkingDayByBoth() {
        days.askedAboutThursday();
        days.ask("2027-02-05T15:00:00Z");
        CheckInId bens = days.open(ben).id();

        now(checkIns.booked(workspace, ana.id(), days.open(ana).id(), LocalDate.of(2027, 2, 12)));

        assertThat(days.due(ana)).isEqualTo("2027-02-15T09:00:00Z");
        assertThat(days.due(ben)).isEqualTo("2027-02-15T15:00:00Z");
        assertThat(days.find(ben, bens).reply()).isEqualTo(new Reply(Said.PARTNER_BOOKED, LocalDate.of(2027, 2, 12)));
        assertThat(days.updates(ben, Days.FEB_5)).isEqualTo(1);
    }

    @Test
    void aTalkBookedAfterNotYetChangesWhatTheMessageSays() {
        days.askedAboutThursday();
        checkIns.notYet(workspace, ana.id(), days.open(ana).id());

        days.tell(new TalkBooked(workspace, pair.id(), ana.id(), Instant.parse("2027-02-09T14:00:00Z")));

        assertThat(days.due(ana)).isEqualTo("2027-02-10T09:00:00Z");
        assertThat(days.updates(ana, Days.FEB_5)).isEqualTo(1);
    }

    @Test
    void impossibleDaysAreRefusedAndChangeNothing() {
        days.askedAboutThursday();
        CheckInId id = days.open(ana).id();

        assertThat(checkIns.metOn(workspace, ana.id(), id, LocalDate.of(2027, 1, 31)))
                .isEqualTo(new Answered.TooEarly(LocalDate.of(2027, 2, 2)));
        assertThat(checkIns.metOn(workspace, ana.id(), id, LocalDate.of(2027, 2, 6)))
                .isEqualTo(new Answered.NotYet(Days.FEB_5));
        assertThat(days.find(ana, id).state()).isEqualTo(CheckInState.SENT);
    }

    @Test
    void notYetAndSkipStayWithThePersonAndTheNextQuestionComesACadenceLater() {
        days.askedAboutThursday();
        CheckInId id = days.open(ana).id();

        now(checkIns.notYet(workspace, ana.id(), id));

        assertThat(days.due(ana)).isEqualTo("2027-02-19T09:00:00Z");
        assertThat(days.open(ben).told()).isFalse();
        assertThat(now(checkIns.leaveIt(workspace, ana.id(), id)).reply().said())
                .isEqualTo(Said.LEAVE_IT);
        assertThat(now(checkIns.skip(workspace, ben.id(), days.open(ben).id())).state())
                .isEqualTo(CheckInState.SKIPPED);
    }

    @Test
    void aSecondPressOnAnAnsweredQuestionChangesNothing() {
        days.askedAboutThursday();
        CheckInId id = days.open(ana).id();
        checkIns.met(workspace, ana.id(), id);

        assertThat(now(checkIns.notYet(workspace, ana.id(), id)).reply().said()).isEqualTo(Said.MET);
        assertThat(now(checkIns.met(workspace, ana.id(), id)).reply().said()).isEqualTo(Said.MET);
        assertThat(book.next(workspace, ana.id())).hasSize(1);
    }

    @Test
    void undoTakesTheAnswerBackAndThePartnerIsAskedAgain() {
        days.askedAboutThursday();
        days.ask("2027-02-05T15:00:00Z");
        CheckInId id = days.open(ana).id();
        checkIns.met(workspace, ana.id(), id);

        CheckIn undone = now(checkIns.undo(workspace, ana.id(), id));

        assertThat(undone.state()).isEqualTo(CheckInState.SENT);
        assertThat(days.open(ana).id()).isEqualTo(id);
        assertThat(days.open(ben).told()).isFalse();
        assertThat(book.next(workspace, ana.id())).hasSize(1);
    }

    @Test
    void undoneOrNotThePartnersOwnWordForAMeetingStays() {
        days.askedAboutThursday();
        days.ask("2027-02-05T15:00:00Z");
        CheckInId id = days.open(ana).id();
        checkIns.met(workspace, ana.id(), id);
        checkIns.met(workspace, ben.id(), days.open(ben).id());

        assertThat(now(checkIns.undo(workspace, ana.id(), id)).told()).isTrue();
    }

    @Test
    void tomorrowIsTheNextWorkingDay() {
        days.askedAboutThursday();
        CheckInId id = days.open(ana).id();

        now(checkIns.tomorrow(workspace, ana.id(), id));
        days.ask("2027-02-08T09:00:00Z");

        assertThat(days.open(ana).id()).isEqualTo(id);
        assertThat(days.posts(ana, LocalDate.of(2027, 2, 8))).isEqualTo(1);
    }

    @Test
    void aPauseOfOnesOwnHoldsEvenWhenThePartnerLogsAMeeting() {
        days.askedAboutThursday();
        Paces paces = days.house().getBean(Paces.class);
        LocalDate march = LocalDate.of(2027, 3, 1);

        assertThat(paces.pause(workspace, ana.id(), pair.id(), Days.FEB_4)).isEqualTo(Quiet.BAD_DAY);
        assertThat(paces.pause(workspace, ana.id(), pair.id(), march)).isEqualTo(Quiet.PAUSED);
        days.ask("2027-02-05T15:00:00Z");
        checkIns.met(workspace, ben.id(), days.open(ben).id());

        assertThat(days.due(ana)).isEqualTo("2027-03-01T09:00:00Z");
        assertThat(paces.resume(workspace, ana.id(), pair.id())).isTrue();
        assertThat(days.due(ana)).isEqualTo("2027-02-08T09:00:00Z");
    }

    @Test
    void everyFourWeeksConcernsOnlyWhoAskedForIt() {
        days.askedAboutThursday();
        Paces paces = days.house().getBean(Paces.class);
        checkIns.notYet(workspace, ana.id(), days.open(ana).id());

        paces.every(workspace, ana.id(), pair.id(), Optional.of(4));
        assertThat(days.due(ana)).isEqualTo("2027-03-05T09:00:00Z");
        paces.every(workspace, ana.id(), pair.id(), Optional.empty());
        assertThat(days.due(ana)).isEqualTo("2027-02-19T09:00:00Z");
    }

    @Test
    void onlyWhoWasAskedAnswersAndOnlyInTheirWorkspace() {
        days.askedAboutThursday();
        CheckInId id = days.open(ana).id();
        WorkspaceId elsewhere = TestHouse.newWorkspace(days.house()).id();

        assertThat(checkIns.met(workspace, ben.id(), id)).isInstanceOf(Answered.NotYours.class);
        assertThat(checkIns.met(elsewhere, ana.id(), id)).isInstanceOf(Answered.NotYours.class);
        assertThat(book.day(elsewhere, ana.id(), Days.FEB_5)).isEmpty();
        assertThat(book.next(elsewhere, ana.id())).isEmpty();
        assertThat(notes.keep(elsewhere, ana.id(), id, NoteWords.NONE)).isInstanceOf(NoteKept.NoMeeting.class);
    }
}
