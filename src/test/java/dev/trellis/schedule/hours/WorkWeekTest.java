package dev.trellis.schedule.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkWeekTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void aMomentAtWorkStaysAndAnyOtherIsTheNextMorning() {
        var week = WorkWeek.usual(BERLIN);

        assertThat(week.atWork(at("2027-02-02T14:20:00Z"))).isEqualTo(at("2027-02-02T14:20:00Z"));
        assertThat(week.atWork(at("2027-02-02T05:00:00Z"))).isEqualTo(at("2027-02-02T08:00:00Z"));
        assertThat(week.atWork(at("2027-02-02T16:00:00Z")))
                .as("five o'clock is over")
                .isEqualTo(at("2027-02-03T08:00:00Z"));
        assertThat(week.atWork(at("2027-02-06T10:00:00Z"))).as("Saturday").isEqualTo(at("2027-02-08T08:00:00Z"));
    }

    @Test
    void workdaysAreCountedFromTheLocalDay() {
        var week = WorkWeek.usual(BERLIN);

        assertThat(week.workdaysAfter(at("2027-02-05T23:30:00Z"), 1, TEN))
                .as("already Saturday in Berlin")
                .isEqualTo(at("2027-02-08T09:00:00Z"));
        assertThat(week.workdaysAfter(at("2027-02-05T09:00:00Z"), 5, TEN)).isEqualTo(at("2027-02-12T09:00:00Z"));
    }

    @Test
    void tenOClockStaysTenOClockWhenTheClocksChange() {
        var week = WorkWeek.usual(BERLIN);

        assertThat(week.workdaysAfter(at("2027-03-26T09:00:00Z"), 1, TEN))
                .as("clocks went forward on Sunday")
                .isEqualTo(at("2027-03-29T08:00:00Z"));
        assertThat(week.workdaysAfter(at("2027-10-29T08:00:00Z"), 1, TEN))
                .as("clocks went back on Sunday")
                .isEqualTo(at("2027-11-01T09:00:00Z"));
    }

    @Test
    void aTimeThatAClockChangeSkipsIsTheNextThatExistsAndOneThatComesTwiceIsTheFirst() {
        var nights = new WorkWeek(BERLIN, LocalTime.of(1, 0), LocalTime.of(6, 0), Set.of(DayOfWeek.SUNDAY));

        assertThat(nights.at(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30))).isEqualTo(at("2027-03-28T01:30:00Z"));
        assertThat(nights.at(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30))).isEqualTo(at("2027-10-31T00:30:00Z"));
    }

    @Test
    void halfHoursOfAZoneCount() {
        var week = WorkWeek.usual(ZoneId.of("Asia/Kolkata"));

        assertThat(week.atWork(at("2027-02-02T03:00:00Z"))).isEqualTo(at("2027-02-02T03:30:00Z"));
        assertThat(week.contains(at("2027-02-02T11:29:59Z"))).isTrue();
        assertThat(week.contains(at("2027-02-02T11:30:00Z"))).isFalse();
    }

    @Test
    void aDayThatAnIslandLeftOutIsNoWorkday() {
        // Samoa went from Thursday 29 to Saturday 31 December 2011.
        var week = WorkWeek.usual(ZoneId.of("Pacific/Apia"));

        assertThat(week.workdaysAfter(at("2011-12-29T20:00:00Z"), 1, TEN))
                .isAfter(at("2011-12-29T20:00:00Z"))
                .satisfies(moment -> assertThat(week.contains(moment)).isTrue());
    }

    @Test
    void aWeekWithoutDaysOrHoursIsNone() {
        var nine = LocalTime.of(9, 0);

        assertThatThrownBy(() -> new WorkWeek(BERLIN, nine, nine, Set.of(DayOfWeek.MONDAY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkWeek(BERLIN, nine, TEN, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
