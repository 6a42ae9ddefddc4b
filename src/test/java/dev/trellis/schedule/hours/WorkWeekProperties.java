package dev.trellis.schedule.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkWeekProperties {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(45);

    @Property
    void itIsNeverBeforeTheMomentAndAlwaysAtWork(@ForAll("weeks") WorkWeek week, @ForAll("moments") Instant moment) {
        Instant then = week.atWork(moment);

        assertThat(then).isAfterOrEqualTo(moment);
        assertThat(week.contains(then)).isTrue();
        assertThat(week.atWork(then)).isEqualTo(then);
    }

    @Property
    void workdaysAfterAreLaterEachAndAtWork(
            @ForAll("weeks") WorkWeek week,
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(min = 1, max = 20) int count) {
        Instant then = week.workdaysAfter(moment, count, week.from());

        assertThat(then).isAfter(moment);
        assertThat(week.contains(then)).isTrue();
        assertThat(week.workdaysAfter(moment, count + 1, week.from())).isAfter(then);
    }

    @Property(tries = 200)
    void timesForATalkAreInOrderAndSharedOnlyWhenTheyAre(
            @ForAll("weeks") WorkWeek one, @ForAll("weeks") WorkWeek other, @ForAll("moments") Instant moment) {
        var times = new CommonHours(one, other, LONG_ENOUGH).after(moment);

        assertThat(times.first()).isAfter(moment).isBefore(times.second());
        if (times.shared()) {
            for (var start : new Instant[] {times.first(), times.second()}) {
                for (var week : new WorkWeek[] {one, other}) {
                    assertThat(week.contains(start)).isTrue();
                    assertThat(week.contains(start.plus(LONG_ENOUGH).minusSeconds(1)))
                            .isTrue();
                }
            }
        }
    }

    @Provide
    Arbitrary<WorkWeek> weeks() {
        var zones = Arbitraries.of(
                        "Europe/Berlin",
                        "America/New_York",
                        "Asia/Kolkata",
                        "Asia/Kathmandu",
                        "Pacific/Apia",
                        "Pacific/Kiritimati",
                        "Australia/Lord_Howe",
                        "America/St_Johns",
                        "UTC")
                .map(ZoneId::of);
        var from = Arbitraries.integers().between(5, 12);
        var hours = Arbitraries.integers().between(2, 10);
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        return Combinators.combine(zones, from, hours, days)
                .as((zone, start, length, on) ->
                        new WorkWeek(zone, LocalTime.of(start, 0), LocalTime.of(start + length, 0), on));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2026-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2030-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }
}
