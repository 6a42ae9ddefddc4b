package dev.trellis.home.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.checkin.CheckIns;
import dev.trellis.checkin.Days;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Interrupted;
import dev.trellis.pairing.Pairs;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Ana's Home says of her pair with Ben. */
@Tag("database")
class MyPairsTest {
    private final Days days = new Days();
    private final Pairs pairs = days.house().getBean(Pairs.class);

    @Test
    void withoutATalkItSaysSo() {
        assertThat(drawn()).contains("Your pair", "UBEN", "No talk is planned.", "pairing.end");
    }

    @Test
    void aBookedTimeIsShownUntilItIsOver() {
        Instant friday = Instant.parse("2027-02-05T15:00:00Z");
        pairs.book(days.workspace(), days.pair().id(), days.ana().id(), friday);

        assertThat(drawn()).contains("You talk Fri 5 Feb, 16:00.");
        days.at("2027-02-05T15:01:00Z");
        assertThat(drawn()).doesNotContain("You talk Fri 5 Feb, 16:00.");
    }

    @Test
    void aDayThatWasBookedInAnAnswerIsShownToBoth() {
        days.askedAboutThursday();
        CheckIns checkIns = days.house().getBean(CheckIns.class);
        checkIns.booked(days.workspace(), days.ana().id(), days.open(days.ana()).id(), LocalDate.of(2027, 2, 18));

        assertThat(drawn()).contains("You talk on Thu 18 Feb.").doesNotContain("No talk is planned.");
        days.at("2027-02-19T08:00:00Z");
        assertThat(drawn()).doesNotContain("You talk on");
    }

    @Test
    void aPauseIsNamedAndAnEndedPairIsGoneOnceItsEndIsTold() {
        days.house()
                .getBean(Interrupted.class)
                .pair(days.workspace(), days.pair().id(), days.ben().id(), Instant.parse("2027-03-01T08:00:00Z"));
        assertThat(drawn()).contains("Paused: you are not asked anything.");

        pairs.end(days.workspace(), days.pair().id(), days.ben().id(), EndReason.NO_FAULT);
        assertThat(drawn()).contains("UBEN", "Paused: you are not asked anything.");
        days.toldOfTheEnd(days.ana());
        assertThat(drawn()).doesNotContain("Your pair", "UBEN");
    }

    private String drawn() {
        Copy copy = Copy.of(Locale.UK, days.ana().zone());
        HomeTab home = HomeTab.in(copy);
        days.house().getBean(MyPairs.class).draw(home, days.ana(), copy);
        return home.view().toString();
    }
}
