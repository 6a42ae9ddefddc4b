package dev.trellis.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.schedule.hours.WorkWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimetableTest {
    /** Clocks change there at midnight, by half an hour, far from UTC, or not at all. */
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "America/Sao_Paulo",
            "Africa/Cairo",
            "Australia/Lord_Howe",
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "Asia/Kathmandu",
            "America/St_Johns",
            "UTC");

    private static final Timetable BERLIN = timetable("Europe/Berlin", 10);

    @Test
    void afterATalkOnThursdayTheQuestionComesOnFridayAtTheProgramsHour() {
        assertThat(BERLIN.after(LocalDate.of(2027, 2, 4))).isEqualTo("2027-02-05T09:00:00Z");
        assertThat(BERLIN.after(LocalDate.of(2027, 2, 5))).isEqualTo("2027-02-08T09:00:00Z");
        assertThat(BERLIN.after(LocalDate.of(2027, 2, 6))).isEqualTo("2027-02-08T09:00:00Z");
    }

    @Test
    void withoutATalkTheFirstQuestionComesFiveWorkingDaysAfterTheIntroduction() {
        assertThat(BERLIN.afterIntroduction(Instant.parse("2027-02-02T14:20:00Z")))
                .isEqualTo("2027-02-09T09:00:00Z");
    }

    @Test
    void afterAMeetingTheNextQuestionComesACadenceAndAWorkingDayLater() {
        Instant now = Instant.parse("2027-02-05T09:05:00Z");

        assertThat(BERLIN.afterMeeting(LocalDate.of(2027, 2, 4), now)).isEqualTo("2027-02-19T09:00:00Z");
    }

    @Test
    void afterAPauseTheQuestionComesAtTheProgramsHourToo() {
        assertThat(BERLIN.back(Instant.parse("2027-03-01T08:00:00Z"))).isEqualTo("2027-03-01T09:00:00Z");
        assertThat(BERLIN.back(Instant.parse("2027-03-01T13:00:00Z"))).isEqualTo("2027-03-02T09:00:00Z");
        assertThat(BERLIN.back(Instant.parse("2027-03-06T13:00:00Z"))).isEqualTo("2027-03-08T09:00:00Z");
    }

    @Test
    void theHourStaysTheLocalOneWhenTheClocksChange() {
        assertThat(BERLIN.after(LocalDate.of(2027, 3, 26))).isEqualTo("2027-03-29T08:00:00Z");
        assertThat(BERLIN.after(LocalDate.of(2027, 3, 25))).isEqualTo("2027-03-26T09:00:00Z");
    }

    @Test
    void anUnansweredQuestionIsRepeatedAfterThreeWorkingDays() {
        assertThat(BERLIN.repeated(Instant.parse("2027-02-05T09:00:00Z"))).isEqualTo("2027-02-10T09:00:00Z");
    }

    @Test
    void nothingIsAskedBeforeTheDayChosen() {
        Timetable quiet = new Timetable(BERLIN.week(), BERLIN.hour(), 2, LocalDate.of(2027, 3, 1));

        assertThat(quiet.after(LocalDate.of(2027, 2, 4))).isEqualTo("2027-03-01T09:00:00Z");
        assertThat(quiet.mayAsk(Instant.parse("2027-02-26T10:00:00Z"))).isFalse();
        assertThat(quiet.mayAsk(Instant.parse("2027-03-01T10:00:00Z"))).isTrue();
    }

    @Property(tries = 2_000)
    void whateverIsPlannedIsWithinWorkingHours(
            @ForAll("timetables") Timetable times,
            @ForAll("moments") Instant now,
            @ForAll @IntRange(max = 40) int ago) {
        LocalDate day = times.day(now).minusDays(ago);

        Stream.of(
                        times.afterIntroduction(now),
                        times.after(day),
                        times.afterMeeting(day, now),
                        times.afterSilence(now),
                        times.repeated(now),
                        times.tomorrow(now),
                        times.from(day),
                        times.atWork(now))
                .forEach(due -> assertThat(times.week().contains(due))
                        .as("%s in %s", due, times)
                        .isTrue());
    }

    @Property(tries = 2_000)
    void whatComesNextIsAlwaysAhead(@ForAll("timetables") Timetable times, @ForAll("moments") Instant now) {
        LocalDate longAgo = times.day(now).minusWeeks(30);

        assertThat(times.afterMeeting(longAgo, now)).isAfter(now);
        assertThat(times.afterSilence(now)).isAfter(now);
        assertThat(times.repeated(now)).isAfter(now);
        assertThat(times.tomorrow(now)).isAfter(now);
        assertThat(times.tomorrow(now)).isBefore(now.plus(Duration.ofDays(5)));
        assertThat(times.atWork(now)).isAfterOrEqualTo(now);
    }

    @Provide
    Arbitrary<Timetable> timetables() {
        return Arbitraries.of(ZONES)
                .flatMap(zone -> Arbitraries.integers()
                        .between(0, 23)
                        .flatMap(hour -> Arbitraries.integers()
                                .between(1, 8)
                                .map(weeks -> new Timetable(week(zone), LocalTime.of(hour, 0), weeks, null))));
    }

    /** All hours of three years, in which every clock change of these zones happens. */
    @Provide
    Arbitrary<Instant> moments() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        return Arbitraries.integers()
                .between(0, 3 * 365 * 24 * 4)
                .map(quarters -> start.plus(quarters * 15L, ChronoUnit.MINUTES));
    }

    private static Timetable timetable(String zone, int hour) {
        return new Timetable(week(zone), LocalTime.of(hour, 0), 2, null);
    }

    private static WorkWeek week(String zone) {
        return WorkWeek.usual(ZoneId.of(zone));
    }
}
