package dev.trellis.checkin;

import static dev.trellis.checkin.Days.now;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mei in Auckland and Lea in Los Angeles meet on her Thursday, which is the other's Wednesday. */
@Tag("database")
class MeetingDaysTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 2, 10);
    private static final LocalDate THURSDAY = LocalDate.of(2027, 2, 11);

    private final Days days = new Days();
    private final CheckIns checkIns = days.house().getBean(CheckIns.class);
    private final DayBook book = days.house().getBean(DayBook.class);
    private final WorkspaceId workspace = days.workspace();
    private final Crowd crowd = days.house().getBean(Crowd.class);
    private final Person mei = crowd.member(workspace, "UMEI", "Mei", "Pacific/Auckland");
    private final Person lea = crowd.member(workspace, "ULEA", "Lea", "America/Los_Angeles");
    private final Pair pair = days.pair(mei, lea);

    @Test
    void eachReadsTheDayOnWhichItWasForThem() {
        days.ask("2027-02-11T02:00:00Z");
        CheckInId meis = days.open(mei).id();
        now(checkIns.met(workspace, mei.id(), meis));

        assertThat(shown(mei, meis)).isEqualTo(THURSDAY);
        assertThat(shown(lea, days.open(lea).id())).isEqualTo(WEDNESDAY);
        assertThat(book.next(workspace, lea.id()).getFirst().last()).contains(WEDNESDAY);
        assertThat(book.next(workspace, mei.id()).getFirst().last()).contains(THURSDAY);
    }

    @Test
    void theOtherWayRoundItIsALaterDay() {
        days.ask("2027-02-10T22:00:00Z");
        now(checkIns.met(workspace, lea.id(), days.open(lea).id()));

        assertThat(shown(mei, days.open(mei).id())).isEqualTo(THURSDAY);
    }

    @Test
    void theHourThatWasBookedDecides() {
        days.house().getBean(Pairs.class).book(workspace, pair.id(), mei.id(), Instant.parse("2027-02-11T08:30:00Z"));
        days.ask("2027-02-12T00:00:00Z");
        now(checkIns.met(workspace, mei.id(), days.open(mei).id()));

        assertThat(shown(lea, days.open(lea).id())).isEqualTo(THURSDAY);
    }

    private LocalDate shown(Person reader, CheckInId id) {
        return book.own(workspace, reader.id(), id)
                .orElseThrow()
                .meeting()
                .orElseThrow()
                .metOn();
    }
}
