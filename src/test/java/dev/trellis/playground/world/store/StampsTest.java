package dev.trellis.playground.world.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StampsTest {
    private final Stamps stamps = new Stamps(Clock.fixed(Instant.parse("2027-02-01T09:40:00.000100Z"), ZoneOffset.UTC));

    @Test
    void aStampIsTheTimeInSecondsAndMicroseconds() {
        assertThat(stamps.next()).isEqualTo("1801474800.000100");
    }

    @Test
    void twoAtTheSameMomentDiffer() {
        assertThat(stamps.next()).isLessThan(stamps.next());
    }

    @Test
    void aClockThatWasSetBackGivesNoEarlierStamp() {
        stamps.after("1900000000.000001");

        assertThat(stamps.next()).isEqualTo("1900000000.000002");
    }

    @Test
    void aFreshStartMayBeEarlier() {
        stamps.after("1900000000.000001");
        stamps.forget();

        assertThat(stamps.next()).isEqualTo("1801474800.000100");
    }
}
