package dev.trellis.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.schedule.hours.WorkWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BothAtWorkTest {
    private static final Instant TUESDAY = Instant.parse("2027-02-02T14:20:00Z");

    private final BothAtWork berlinAndNewYork = hours("Europe/Berlin", "America/New_York");
    private final BothAtWork tokyoAndNewYork = hours("Asia/Tokyo", "America/New_York");

    @Test
    void whenBothAreAtWorkTheyAreIntroducedAtOnce() {
        assertThat(berlinAndNewYork.from(TUESDAY)).isEqualTo(TUESDAY);
    }

    @Test
    void theyAreIntroducedWhenTheOthersWorkingDayStarts() {
        assertThat(berlinAndNewYork.from(Instant.parse("2027-02-02T09:00:00Z"))).isEqualTo("2027-02-02T14:00:00Z");
        assertThat(berlinAndNewYork.from(Instant.parse("2027-02-05T20:00:00Z"))).isEqualTo("2027-02-08T14:00:00Z");
    }

    @Test
    void whenTheirHoursNeverMeetItIsTheLaterStart() {
        assertThat(tokyoAndNewYork.from(TUESDAY)).isEqualTo("2027-02-03T00:00:00Z");
    }

    @Test
    void twoTimesAreWithinBothPeoplesHoursOnTwoDays() {
        assertThat(berlinAndNewYork.talks(TUESDAY))
                .containsExactly(Instant.parse("2027-02-04T14:30:00Z"), Instant.parse("2027-02-05T15:00:00Z"));
    }

    @Test
    void whenTheirHoursNeverMeetTwoTimesComeAsNearAsCanBe() {
        assertThat(tokyoAndNewYork.talks(TUESDAY))
                .hasSize(2)
                .allSatisfy(time -> assertThat(time).isAfter(TUESDAY));
    }

    static Stream<List<String>> zones() {
        return Stream.of(
                List.of("Europe/Berlin", "Europe/Berlin"),
                List.of("Europe/Berlin", "Asia/Kolkata"),
                List.of("Asia/Kathmandu", "Europe/Lisbon"),
                List.of("America/New_York", "Europe/London"),
                List.of("Australia/Lord_Howe", "Asia/Tokyo"));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void everyTimeOfferedIsInBothPeoplesHours(List<String> zones) {
        BothAtWork both = hours(zones.getFirst(), zones.getLast());
        for (int hour = 0; hour < 24 * 90; hour += 7) {
            Instant now = TUESDAY.plusSeconds(hour * 3600L);
            assertThat(both.talks(now)).allSatisfy(time -> {
                assertThat(both.one().contains(time)).isTrue();
                assertThat(both.other().contains(time)).isTrue();
                assertThat(time).isAfter(now);
            });
        }
    }

    private static BothAtWork hours(String one, String other) {
        return new BothAtWork(WorkWeek.usual(ZoneId.of(one)), WorkWeek.usual(ZoneId.of(other)));
    }
}
