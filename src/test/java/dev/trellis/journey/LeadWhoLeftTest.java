package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Place;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hana publishes a round and then has no account any more; Ivo, who leads with her, goes on. */
class LeadWhoLeftTest {
    @Test
    void anotherLeadReadsHowTheRoundEndsAndPairsWhoeverIsLeft() {
        try (Town town = Town.founded()) {
            Seat hana = town.as("hana");
            Seat ivo = town.as("ivo");
            Steps.setUpAProgram(town);
            Openers.guide(town, hana);
            town.submit(hana, Entries.none().with("alsoLead", ivo.person().id()));
            hana.closeAll();
            List.of("ana", "mei").forEach(one -> Steps.join(town, town.as(one), "public speaking", "SQL tuning"));
            List.of("ben", "zoe", "lucas")
                    .forEach(one -> Steps.join(town, town.as(one), "SQL tuning", "public speaking"));
            Steps.publish(town, hana);

            town.slack().deactivate(hana.person().id());
            town.awaitMail(ivo, "Peers: ");
            town.walkTo("2027-02-02T18:30");

            List<Seat> asked = List.of("ana", "ben", "mei", "zoe", "lucas").stream()
                    .map(town::as)
                    .filter(seat -> town.mail(seat).stream().anyMatch(text -> text.startsWith("Be peers with")))
                    .toList();
            assertThat(asked).hasSize(4);
            asked.forEach(seat -> town.press(seat, town.awaitMail(seat, "Be peers with"), "pairing.yes"));
            Seat left = List.of("ana", "ben", "mei", "zoe", "lucas").stream()
                    .map(town::as)
                    .filter(seat -> !asked.stream()
                            .map(one -> one.person().id())
                            .toList()
                            .contains(seat.person().id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(town.awaitMail(left, "No partner for you in this round.").text())
                    .contains("Ivo makes the next round")
                    .doesNotContain("Hana");
            town.walkTo("2027-02-03T18:30");

            Message over = town.awaitMail(ivo, "Peers: this round is over. 2 of 2 pairs came together.");
            assertThat(ivo.press(Place.of(over), "draft.propose.left")).isEqualTo(Reaction.DONE);
            assertThat(town.awaitModal(ivo, "Propose pairs").body().toString()).contains("one peer");
        }
    }
}
