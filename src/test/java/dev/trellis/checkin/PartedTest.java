package dev.trellis.checkin;

import static dev.trellis.checkin.Days.now;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.Person;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ana ends the pair while a question waits for Ben, who reads of the end only in the morning. */
@Tag("database")
class PartedTest {
    private final Days days = new Days();
    private final CheckIns checkIns = days.house().getBean(CheckIns.class);
    private final Paces paces = days.house().getBean(Paces.class);
    private final DayBook book = days.house().getBean(DayBook.class);
    private final WorkspaceId workspace = days.workspace();
    private final Person ana = days.ana();
    private final Person ben = days.ben();
    private final Pair pair = days.pair();

    @Test
    void hisQuestionStandsAsItWasAndHersIsGone() {
        CheckIn bens = asked();
        long updates = days.updates(ben, Days.FEB_5);

        end();

        assertThat(days.open(ben)).isEqualTo(bens);
        assertThat(days.updates(ben, Days.FEB_5)).isEqualTo(updates);
        assertThat(book.next(workspace, ana.id())).isEmpty();
    }

    @Test
    void heAnswersAsEverAndSheHearsNothingOfIt() {
        CheckInId bens = asked().id();
        end();

        assertThat(now(checkIns.met(workspace, ben.id(), bens)).reply().said()).isEqualTo(Said.MET);
        assertThat(now(checkIns.undo(workspace, ben.id(), bens)).state()).isEqualTo(CheckInState.SENT);
        assertThat(now(checkIns.booked(workspace, ben.id(), bens, LocalDate.of(2027, 2, 12)))
                        .reply()
                        .said())
                .isEqualTo(Said.BOOKED);
        assertThat(paces.every(workspace, ben.id(), pair.id(), Optional.of(4))).isTrue();
        assertThat(paces.every(workspace, ana.id(), pair.id(), Optional.of(4))).isFalse();
        assertThat(book.next(workspace, ana.id())).isEmpty();
    }

    @Test
    void nothingIsAskedOnceMoreWhileHeIsNotTold() {
        asked();
        end();

        days.ask("2027-02-10T15:00:00Z");

        assertThat(days.open(ben).state()).isEqualTo(CheckInState.SENT);
        assertThat(days.open(ben).times().asks()).isEqualTo(1);
    }

    @Test
    void onceHeIsToldNothingIsAskedAndNothingCanBeAnswered() {
        CheckInId bens = asked().id();
        end();

        days.toldOfTheEnd(ben);

        assertThat(book.next(workspace, ben.id())).isEmpty();
        assertThat(now(checkIns.met(workspace, ben.id(), bens)).state()).isEqualTo(CheckInState.CANCELLED);
    }

    @Test
    void onceHeIsToldTheLastAnswerOffersNothingMore() {
        CheckInId bens = asked().id();
        checkIns.notYet(workspace, ben.id(), bens);
        end();
        long before = days.updates(ben, Days.FEB_5);

        days.toldOfTheEnd(ben);

        assertThat(days.updates(ben, Days.FEB_5)).isGreaterThan(before);
        assertThat(book.own(workspace, ben.id(), bens).orElseThrow().next()).isEmpty();
    }

    private CheckIn asked() {
        days.askedAboutThursday();
        days.ask("2027-02-05T15:00:00Z");
        return days.open(ben);
    }

    private void end() {
        days.house().getBean(Pairs.class).end(workspace, pair.id(), ana.id(), EndReason.NO_FAULT);
    }
}
