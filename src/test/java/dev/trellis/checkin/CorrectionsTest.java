package dev.trellis.checkin;

import static dev.trellis.checkin.Days.now;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.people.Person;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.WorkspaceId;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ana says that they met, and puts the day right afterwards. */
@Tag("database")
class CorrectionsTest {
    private static final LocalDate FEB_3 = LocalDate.of(2027, 2, 3);

    private final Days days = new Days();
    private final CheckIns checkIns = days.house().getBean(CheckIns.class);
    private final DayBook book = days.house().getBean(DayBook.class);
    private final WorkspaceId workspace = days.workspace();
    private final Person ana = days.ana();
    private final Person ben = days.ben();
    private final CheckInId anas;

    CorrectionsTest() {
        days.askedAboutThursday();
        anas = days.open(ana).id();
    }

    @Test
    void theDayMovesForBothAndTheNextQuestionWithIt() {
        checkIns.met(workspace, ana.id(), anas);
        days.ask("2027-02-05T15:00:00Z");

        CheckIn moved = now(checkIns.metOn(workspace, ana.id(), anas, FEB_3));

        assertThat(moved.reply().said()).isEqualTo(Said.MET);
        assertThat(metOn(ana, anas)).isEqualTo(FEB_3);
        assertThat(metOn(ben, days.open(ben).id())).isEqualTo(FEB_3);
        assertThat(days.updates(ben, Days.FEB_5)).isEqualTo(1);
        assertThat(days.due(ana)).isEqualTo("2027-02-18T09:00:00Z");
        assertThat(book.next(workspace, ana.id())).hasSize(1);
    }

    @Test
    void whoeverSawItDifferentlyIsToldAgainAndItCounts() {
        checkIns.met(workspace, ana.id(), anas);
        days.ask("2027-02-05T15:00:00Z");
        now(checkIns.notMet(workspace, ben.id(), days.open(ben).id()));

        checkIns.metOn(workspace, ana.id(), anas, FEB_3);

        assertThat(days.open(ben).told()).isTrue();
        assertThat(metOn(ben, days.open(ben).id())).isEqualTo(FEB_3);
        assertThat(days.due(ben)).isEqualTo("2027-02-08T15:00:00Z");
        assertThat(book.own(workspace, ana.id(), anas).orElseThrow().last()).contains(FEB_3);
    }

    @Test
    void anotherDayMayBeTheFirstAnswer() {
        now(checkIns.metOn(workspace, ana.id(), anas, FEB_3));

        assertThat(metOn(ana, anas)).isEqualTo(FEB_3);
        assertThat(days.open(ben).told()).isTrue();
    }

    @Test
    void onlyTheirOwnWordIsMoved() {
        checkIns.met(workspace, ana.id(), anas);
        days.ask("2027-02-05T15:00:00Z");
        CheckInId bens = days.open(ben).id();

        now(checkIns.metOn(workspace, ben.id(), bens, FEB_3));
        assertThat(metOn(ana, anas)).isEqualTo(Days.FEB_4);
        assertThat(days.find(ben, bens).state()).isEqualTo(CheckInState.SENT);
    }

    @Test
    void weDidNotMeetIsNotYetWhereNobodySaidThatTheyDid() {
        CheckIn answer = now(checkIns.notMet(workspace, ana.id(), anas));

        assertThat(answer.reply().said()).isEqualTo(Said.NOT_YET);
        assertThat(days.open(ben).told()).isFalse();
    }

    private LocalDate metOn(Person reader, CheckInId id) {
        return book.own(workspace, reader.id(), id)
                .orElseThrow()
                .meeting()
                .orElseThrow()
                .metOn();
    }
}
