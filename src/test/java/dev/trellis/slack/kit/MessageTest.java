package dev.trellis.slack.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final Copy BERLIN = Copy.of(Locale.UK, ZoneId.of("Europe/Berlin"));

    @Test
    void aMessageReadsTopToBottomAsItIsWritten() {
        Message message = Message.in(BERLIN)
                .line("sample.met", "partner", new Mention("UBEN"), "day", LocalDate.of(2027, 2, 4))
                .quote(Line.of("Ana brings public speaking & wants <SQL> tuning."))
                .buttons(
                        "check-in-1",
                        Button.press("sample.yes", "check-in-1"),
                        Button.menu("sample.more", "later", "pause"))
                .small("sample.why")
                .done();

        Golden.check("kit/message", message);
    }

    @Test
    void aSharedPlaceShowsEveryReaderTheirOwnTime() {
        Message message = Message.in(Copy.SHARED)
                .line("sample.booked", "moment", Instant.parse("2027-02-04T14:30:00Z"), "place", new Place("CPEERS"))
                .done();

        Golden.check("kit/shared", message);
    }
}
