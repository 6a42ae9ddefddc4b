package dev.trellis.checkin;

import static dev.trellis.checkin.Days.now;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ana books the next talk, and takes it back. */
@Tag("database")
class BookingsTest {
    private static final LocalDate FEB_12 = LocalDate.of(2027, 2, 12);

    private final Days days = new Days();
    private final CheckIns checkIns = days.house().getBean(CheckIns.class);
    private final DayBook book = days.house().getBean(DayBook.class);
    private final WorkspaceId workspace = days.workspace();
    private final Person ana = days.ana();
    private final Person ben = days.ben();

    @Test
    void takenBackBothAreAskedAboutTheOldDayAgain() {
        bothAsked();
        CheckIn anas = days.open(ana);
        CheckIn bens = days.open(ben);

        book(FEB_12);
        assertThat(days.find(ben, bens.id()).state()).isEqualTo(CheckInState.CANCELLED);
        takeBack(anas.id());

        assertThat(days.find(ben, bens.id())).isEqualTo(bens);
        assertThat(days.open(ben)).isEqualTo(bens);
        assertThat(days.open(ana).times().aboutDay()).isEqualTo(Days.FEB_4);
        assertThat(days.open(ana).state()).isEqualTo(CheckInState.SENT);
        assertThat(book.next(workspace, ben.id())).hasSize(1);
        assertThat(days.updates(ben, Days.FEB_5)).isPositive();
    }

    @Test
    void aQuestionThatWasStillToComeComesWhenItWouldHave() {
        days.askedAboutThursday();
        CheckIn anas = days.open(ana);
        CheckIn bens = days.open(ben);

        book(FEB_12);
        assertThat(days.due(ben)).isEqualTo("2027-02-15T15:00:00Z");
        takeBack(anas.id());

        assertThat(days.open(ben)).isEqualTo(bens);
        days.ask("2027-02-05T15:00:00Z");
        assertThat(days.posts(ben, Days.FEB_5)).isEqualTo(1);
    }

    @Test
    void bookedTakenBackAndBookedAgainEndsWhereItBegan() {
        bothAsked();
        CheckInId anas = days.open(ana).id();
        CheckIn bens = days.open(ben);

        book(FEB_12);
        takeBack(anas);
        book(FEB_12.plusDays(3));
        takeBack(anas);

        assertThat(days.open(ben)).isEqualTo(bens);
    }

    @Test
    void whoWasAskedAboutThatDayBeforeItWasTakenBackKeepsTheirQuestion() {
        bothAsked();
        CheckInId anas = days.open(ana).id();
        book(Days.FEB_5);
        CheckInId bens = days.open(ben).id();
        days.ask("2027-02-08T09:00:00Z");

        assertThat(now(checkIns.undo(workspace, ana.id(), anas)).reply().said()).isEqualTo(Said.BOOKED);
        assertThat(days.open(ben).id()).isEqualTo(bens);
    }

    @Test
    void aDayThatIsOverOrBeyondTheProgramsEndIsRefusedAndChangesNothing() {
        days.askedAboutThursday();
        CheckIn anas = days.open(ana);
        Program program =
                days.house().getBean(Programs.class).get(workspace, days.pair().program());
        LocalDate last = LocalDate.of(2027, 8, 2);
        assertThat(program.endsOn()).isEqualTo(last);

        assertThat(checkIns.booked(workspace, ana.id(), anas.id(), Days.FEB_4))
                .isEqualTo(new Answered.Past(Days.FEB_5));
        assertThat(checkIns.booked(workspace, ana.id(), anas.id(), last.plusDays(1)))
                .isEqualTo(new Answered.TooFar(last));
        assertThat(days.open(ana)).isEqualTo(anas);
        assertThat(now(checkIns.booked(workspace, ana.id(), anas.id(), last))
                        .reply()
                        .day())
                .isEqualTo(last);
    }

    @Test
    void todayMayBeBooked() {
        days.askedAboutThursday();

        CheckIn answer = now(checkIns.booked(workspace, ana.id(), days.open(ana).id(), Days.FEB_5));

        assertThat(answer.reply()).isEqualTo(new Reply(Said.BOOKED, Days.FEB_5));
        assertThat(days.due(ana)).isEqualTo(Instant.parse("2027-02-08T09:00:00Z"));
    }

    private void bothAsked() {
        days.askedAboutThursday();
        days.ask("2027-02-05T15:00:00Z");
    }

    private void book(LocalDate day) {
        now(checkIns.booked(workspace, ana.id(), days.open(ana).id(), day));
    }

    private void takeBack(CheckInId id) {
        assertThat(now(checkIns.undo(workspace, ana.id(), id)).state()).isEqualTo(CheckInState.SENT);
    }
}
