package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ben shows Ana something of himself, and takes it back, over Slack's own door. */
class PartnersProfileTest {
    private final Town town = LivedIn.town();
    private final Seat ana = town.as("ana");
    private final Seat ben = town.as("ben");

    @AfterEach
    void asEver() {
        home(ben, "joining.sights");
        town.submit(ben, Entries.none().with("hours", "matching"));
        ana.closeAll();
        ben.closeAll();
    }

    @Test
    void aPartnerReadsWhatIsShownNowAndNothingElse() {
        home(ben, "joining.hours");
        town.submit(ben, Entries.none().with("from", "9").with("to", "17").with("languages", "en"));
        ben.closeAll();
        town.awaitHome(ben, "Hours and languages: said.");
        home(ana, "pairing.card");
        assertThat(read()).contains("Nothing is shown yet.").doesNotContain("15:00");

        home(ben, "joining.sights");
        town.submit(ben, Entries.none().with("hours", "partner"));
        home(ana, "pairing.card");
        assertThat(read()).contains("15:00 to 23:00").doesNotContain("English", "Nothing is shown yet.");

        home(ben, "joining.sights");
        town.submit(ben, Entries.none().with("hours", "nobody"));
        home(ana, "pairing.card");
        assertThat(read()).contains("Nothing is shown yet.").doesNotContain("15:00");
    }

    private String read() {
        return ana.modal().orElseThrow().body().toString();
    }

    /** Opens Home and presses something there. */
    private void home(Seat seat, String action) {
        seat.closeAll();
        seat.openHome();
        town.press(seat, town.awaitHome(seat, action), action);
    }
}
