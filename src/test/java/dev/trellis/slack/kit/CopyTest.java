package dev.trellis.slack.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyTest {
    private static final Instant MOMENT = Instant.parse("2027-02-04T14:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 'Thu 4 Feb, 15:30'",
        "America/New_York, 'Thu 4 Feb, 09:30'",
        "Asia/Kathmandu, 'Thu 4 Feb, 20:15'",
        "Pacific/Kiritimati, 'Fri 5 Feb, 04:30'"
    })
    void aMomentIsTheReadersOwn(String zone, String shown) {
        assertThat(at(zone).text("sample.at", "moment", MOMENT)).isEqualTo("At " + shown + ".");
    }

    @Test
    void aDayIsTheSameEverywhere() {
        assertThat(at("Pacific/Kiritimati").text("sample.on", "day", LocalDate.of(2027, 3, 12)))
                .isEqualTo("On Fri 12 Mar.");
    }

    @ParameterizedTest
    @CsvSource({"0, Nobody waits.", "1, One person waits.", "2, 2 people wait.", "1200, '1,200 people wait.'"})
    void numbersChooseTheirWords(int count, String sentence) {
        assertThat(at("UTC").text("sample.people", "count", count)).isEqualTo(sentence);
    }

    @Test
    void aKeyThatNobodyWroteIsFoundAtOnce() {
        assertThatThrownBy(() -> at("UTC").text("sample.neverWritten")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> at("UTC").text("noroom.neverWritten")).isInstanceOf(MissingResourceException.class);
        assertThat(at("UTC").has("sample.neverWritten")).isFalse();
        assertThat(at("UTC").has("sample.at")).isTrue();
    }

    @Test
    void anApostropheIsAnApostrophe() {
        assertThat(at("UTC").text("sample.apostrophe", "name", "O'Neil")).isEqualTo("It's O'Neil's turn, isn't it?");
    }

    @ParameterizedTest
    @CsvSource({"'{name}'", "'*bold*'", "'{0,number}'", "'<!channel>'", "''''", "'it''s {x'", "'\uE0000\uE001'"})
    void wordsCannotChangeTheShapeOfASentence(String words) {
        Line line = at("UTC").line("sample.greeting", "name", words);

        assertThat(line.plain()).isEqualTo("Hello " + words.replaceAll("[\uE000\uE001]", "\uFFFD") + ", welcome.");
        assertThat(line.pieces())
                .allSatisfy(piece -> assertThat(((Line.Text) piece).bold()).isFalse());
    }

    @Test
    void everyLanguageFallsBackToEnglishAndKeepsItsDates() {
        Copy french = Copy.of(Locale.FRANCE, ZoneId.of("Europe/Paris"));

        assertThat(french.text("sample.greeting", "name", "Ana")).isEqualTo("Hello Ana, welcome.");
    }

    private static Copy at(String zone) {
        return Copy.of(Locale.UK, ZoneId.of(zone));
    }
}
