package dev.trellis.matching.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.schedule.hours.WorkWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkHoursTest {
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin, 480",
        "Europe/Berlin, America/New_York, 120",
        "Europe/Berlin, Europe/London, 420",
        "Europe/Berlin, Asia/Kolkata, 210",
        "America/Los_Angeles, Asia/Tokyo, 60",
        "Pacific/Kiritimati, Pacific/Honolulu, 480",
        "Europe/Berlin, America/Los_Angeles, 0"
    })
    void theBestDayCounts(String one, String other, int minutes) {
        assertThat(Somebody.hours(one).minutesInCommon(Somebody.hours(other))).isEqualTo(minutes);
        assertThat(Somebody.hours(other).minutesInCommon(Somebody.hours(one))).isEqualTo(minutes);
    }

    @Test
    void whoWorksOnOtherDaysMeetsNobody() {
        Instant monday = Instant.parse("2027-02-01T00:00:00Z");
        ZoneId utc = ZoneId.of("UTC");
        WorkHours early = WorkHours.of(week(utc, DayOfWeek.MONDAY), monday);
        WorkHours late = WorkHours.of(week(utc, DayOfWeek.FRIDAY), monday);

        assertThat(early.minutesInCommon(late)).isZero();
        assertThat(early.minutesInCommon(early)).isEqualTo(480);
    }

    @Test
    void itReadsBackAsItWasWritten() {
        WorkHours hours = Somebody.hours("Asia/Kathmandu");

        assertThat(WorkHours.parse(hours.toString())).isEqualTo(hours).hasSameHashCodeAs(hours);
        assertThat(hours).isNotEqualTo(Somebody.hours("UTC"));
    }

    private static WorkWeek week(ZoneId zone, DayOfWeek day) {
        return new WorkWeek(zone, LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of(day));
    }
}
