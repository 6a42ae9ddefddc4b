package dev.trellis.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.news.PairPaused;
import dev.trellis.pairing.news.TalkBooked;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When Ana and Ben are asked, and when they are not. */
@Tag("database")
class DueQuestionsTest {
    private final Days days = new Days();
    private final DayBook book = days.house().getBean(DayBook.class);
    private final Crowd crowd = days.house().getBean(Crowd.class);
    private final WorkspaceId workspace = days.workspace();
    private final Person ana = days.ana();
    private final Person ben = days.ben();
    private final Pair pair = days.pair();

    @Test
    void withoutATalkEachIsAskedFiveWorkingDaysAfterTheIntroductionInTheirOwnZone() {
        assertThat(days.due(ana)).isEqualTo("2027-02-09T09:00:00Z");
        assertThat(days.due(ben)).isEqualTo("2027-02-09T15:00:00Z");
    }

    @Test
    void aTalkThatIsBookedMovesTheQuestionToTheNextWorkingDay() {
        days.tell(new TalkBooked(workspace, pair.id(), ana.id(), Days.THURSDAY));

        assertThat(days.due(ana)).isEqualTo("2027-02-05T09:00:00Z");
        assertThat(days.due(ben)).isEqualTo("2027-02-05T15:00:00Z");
        assertThat(days.open(ben).times().aboutDay()).isEqualTo(Days.FEB_4);
    }

    @Test
    void aQuestionIsPostedOnceHoweverOftenTheBeatRuns() {
        days.talkOnThursday();
        days.at("2027-02-05T09:00:00Z");

        days.beat();
        days.beat();

        assertThat(days.posts(ana, Days.FEB_5)).isEqualTo(1);
        assertThat(days.posts(ben, Days.FEB_5)).isZero();
        assertThat(days.open(ana).state()).isEqualTo(CheckInState.SENT);
    }

    @Test
    void whatIsDueOnOneDayIsOneMessage() {
        Person cleo = crowd.member(workspace, "UCLEO", "Cleo");
        days.pair(ana, cleo);
        days.at("2027-02-09T09:00:00Z");

        days.beat();

        LocalDate day = LocalDate.of(2027, 2, 9);
        assertThat(days.posts(ana, day)).isEqualTo(1);
        assertThat(book.day(workspace, ana.id(), day)).hasSize(2);
    }

    @Test
    void nobodyIsAskedOnMoreThanThreeDaysOfAWeek() {
        List<LocalDate> asked = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Pair more = days.pair(ana, crowd.member(workspace, "UMORE" + i, "More " + i));
            days.tell(new TalkBooked(
                    workspace, more.id(), ana.id(), Days.THURSDAY.plus(Duration.ofDays(i == 0 ? 0 : i + 3))));
        }
        days.tell(new TalkBooked(workspace, pair.id(), ana.id(), Days.THURSDAY));

        for (LocalDate day = Days.FEB_5; day.isBefore(Days.FEB_5.plusDays(14)); day = day.plusDays(1)) {
            days.ask(day + "T10:30:00Z");
            if (days.posts(ana, day) > 0) {
                asked.add(day);
            }
        }

        assertThat(asked).hasSizeGreaterThan(3);
        assertThat(asked)
                .allSatisfy(day -> assertThat(asked)
                        .filteredOn(other -> !other.isBefore(day) && other.isBefore(day.plusDays(7)))
                        .hasSizeLessThanOrEqualTo(3));
        assertThat(book.next(workspace, ana.id()))
                .allSatisfy(open -> assertThat(open.checkIn().times().asks()).isPositive());
    }

    @Test
    void whatIsHeldBackForFiveWorkingDaysIsCancelledAndTheNextQuestionComesACadenceLater() {
        days.talkOnThursday();
        CheckInId first = days.open(ana).id();

        for (LocalDate day = Days.FEB_5; day.isBefore(Days.FEB_5.plusDays(7)); day = day.plusDays(1)) {
            days.askedEnough(ana, day);
            days.ask(day + "T09:00:00Z");
            assertThat(days.find(ana, first).state()).isEqualTo(CheckInState.SCHEDULED);
        }
        days.askedEnough(ana, Days.FEB_5.plusDays(7));
        days.ask("2027-02-12T09:00:00Z");

        assertThat(days.find(ana, first).state()).isEqualTo(CheckInState.CANCELLED);
        assertThat(days.posts(ana, LocalDate.of(2027, 2, 12))).isZero();
        assertThat(days.due(ana)).isEqualTo("2027-02-26T09:00:00Z");
    }

    @Test
    void whatWasHeldBackIsAskedAsSoonAsTheWeekAllowsIt() {
        days.talkOnThursday();
        days.askedEnough(ana, Days.FEB_5);

        days.ask("2027-02-05T09:00:00Z");
        days.ask("2027-02-09T09:00:00Z");

        assertThat(days.posts(ana, LocalDate.of(2027, 2, 9))).isEqualTo(1);
        assertThat(days.open(ana).times().heldSince()).isNull();
    }

    @Test
    void outsideOfWorkingHoursItWaitsForTheMorning() {
        days.talkOnThursday();
        days.at("2027-02-06T12:00:00Z");

        days.beat();

        assertThat(days.open(ana).state()).isEqualTo(CheckInState.SCHEDULED);
        assertThat(days.due(ana)).isEqualTo("2027-02-08T08:00:00Z");
    }

    @Test
    void anUnansweredQuestionIsRepeatedOnceAndMakesRoomForTheNext() {
        days.talkOnThursday();
        days.ask("2027-02-05T09:00:00Z");
        CheckInId first = days.open(ana).id();

        days.ask("2027-02-10T09:00:00Z");
        assertThat(days.posts(ana, LocalDate.of(2027, 2, 10))).isEqualTo(1);
        assertThat(days.open(ana).id()).isEqualTo(first);

        days.ask("2027-02-15T09:00:00Z");
        assertThat(days.open(ana).times().asks()).isEqualTo(2);

        days.ask("2027-02-19T09:00:00Z");
        assertThat(days.find(ana, first).state()).isEqualTo(CheckInState.LAPSED);
        assertThat(days.open(ana).state()).isEqualTo(CheckInState.SENT);
        assertThat(days.posts(ana, LocalDate.of(2027, 2, 19))).isEqualTo(1);
    }

    @Test
    void afterWeeksOfDowntimeEachIsAskedOnceAndAboutNoDayLongPast() {
        days.talkOnThursday();

        days.ask("2027-03-16T15:00:00Z");

        assertThat(days.posts(ana, LocalDate.of(2027, 3, 16))).isEqualTo(1);
        assertThat(days.open(ana).times().aboutDay()).isNull();
        assertThat(book.next(workspace, ana.id())).hasSize(1);
    }

    @Test
    void aPausedPairIsNotAskedBeforeItsDay() {
        days.talkOnThursday();
        days.tell(new PairPaused(workspace, pair.id(), Instant.parse("2027-03-01T08:00:00Z")));

        days.ask("2027-02-05T15:00:00Z");

        assertThat(days.posts(ana, Days.FEB_5)).isZero();
        assertThat(days.due(ana)).isEqualTo("2027-03-01T09:00:00Z");
    }

    @Test
    void anEndedPairIsAskedNothingMore() {
        days.talkOnThursday();
        days.house().getBean(Pairs.class).end(workspace, pair.id(), ana.id(), EndReason.NO_FAULT);

        days.ask("2027-02-05T15:00:00Z");

        assertThat(days.posts(ana, Days.FEB_5)).isZero();
        assertThat(book.next(workspace, ana.id())).isEmpty();
    }

    @Test
    void whoseAccountIsGoneIsAskedNothing() {
        days.talkOnThursday();
        days.house().getBean(People.class).left(workspace, "UANA");

        days.ask("2027-02-05T09:00:00Z");

        assertThat(days.posts(ana, Days.FEB_5)).isZero();
    }
}
