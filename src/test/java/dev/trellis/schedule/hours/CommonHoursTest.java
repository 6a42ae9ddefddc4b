package dev.trellis.schedule.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommonHoursTest {
    private static final Duration TALK = Duration.ofMinutes(45);
    private static final Instant TUESDAY = Instant.parse("2027-02-02T14:20:00Z");

    @Test
    void berlinAndNewYorkMeetInBerlinsAfternoon() {
        var times = between("Europe/Berlin", "America/New_York").after(TUESDAY);

        assertThat(times)
                .isEqualTo(new CommonHours.Times(
                        Instant.parse("2027-02-04T14:30:00Z"), Instant.parse("2027-02-05T15:00:00Z"), true));
    }

    @Test
    void whoeverComesFirstTheTimesAreShared() {
        assertThat(between("America/New_York", "Europe/Berlin").after(TUESDAY).shared())
                .isTrue();
    }

    @Test
    void twoInOneZoneAreNotSentToLunch() {
        var times = between("Europe/Berlin", "Europe/Berlin").after(TUESDAY);

        assertThat(times)
                .isEqualTo(new CommonHours.Times(
                        Instant.parse("2027-02-04T10:00:00Z"), Instant.parse("2027-02-05T13:30:00Z"), true));
    }

    @Test
    void hoursThatNeverMeetGiveTheLeastBadTimes() {
        var times = between("Europe/Berlin", "Pacific/Auckland").after(TUESDAY);

        assertThat(times.shared()).isFalse();
        for (var start : new Instant[] {times.first(), times.second()}) {
            int berlin = start.atZone(ZoneId.of("Europe/Berlin")).getHour();
            int auckland = start.atZone(ZoneId.of("Pacific/Auckland")).getHour();
            assertThat(berlin).as("%s in Berlin", start).isBetween(6, 20);
            assertThat(auckland).as("%s in Auckland", start).isBetween(6, 21);
        }
        assertThat(Duration.between(times.first(), times.second())).isGreaterThan(Duration.ofHours(18));
    }

    @Test
    void aSingleSharedDayIsEnough() {
        var berlin = ZoneId.of("Europe/Berlin");
        var mondays = new WorkWeek(berlin, LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of(DayOfWeek.MONDAY));

        var times = new CommonHours(WorkWeek.usual(berlin), mondays, TALK).after(TUESDAY);

        assertThat(times.shared()).isTrue();
        assertThat(times.first().atZone(berlin).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(times.second().atZone(berlin).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    private static CommonHours between(String one, String other) {
        return new CommonHours(WorkWeek.usual(ZoneId.of(one)), WorkWeek.usual(ZoneId.of(other)), TALK);
    }
}
