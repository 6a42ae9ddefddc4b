package dev.trellis.playground.page.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackDateTest {
    private final SlackDate date = new SlackDate(Readers.ANA.zone(), Readers.ANA.now());

    @ParameterizedTest
    @CsvSource({
        "2027-02-01T20:00:00Z, {date_short_pretty} {time}, today 21:00",
        "2027-02-01T23:30:00Z, {date_pretty} {time}, tomorrow 00:30",
        "2027-01-31T20:00:00Z, {date_long_pretty}, yesterday",
        "2027-07-31T08:00:00Z, {date_short_pretty} {time}, Sat 31 Jul 10:00",
        "2027-07-31T08:00:00Z, {date}, 31 July 2027",
        "2027-07-31T08:00:00Z, '{date_long}', 'Saturday, 31 July 2027'",
        "2027-02-03T09:00:00Z, {ago}, in 2 days",
        "2027-02-01T08:15:00Z, {ago}, 45 minutes ago",
        "2027-02-01T08:15:00Z, {nonsense} {, {nonsense} {"
    })
    void formatsAreInTheReadersZone(Instant at, String format, String expected) {
        assertThat(date.format(at.getEpochSecond(), format)).isEqualTo(expected);
    }
}
