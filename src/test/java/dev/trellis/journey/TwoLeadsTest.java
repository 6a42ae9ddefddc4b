package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two leads send their forms at the same moment, and somebody who has one place stands in both. */
@Tag("database")
class TwoLeadsTest {
    @Test
    void onlyOneOfThemGetsThePersonAndTheOtherReadsWhy() {
        try (Town town = Town.founded();
                var threads = Executors.newFixedThreadPool(2)) {
            Seat hana = town.as("hana");
            Seat ivo = town.as("ivo");
            Steps.setUpAProgram(town);
            alsoLeads(town, hana, ivo);

            oneGetsThem(town, threads, List.of(hana, ivo), List.of("ana", "ben", "mei"));
            oneGetsThem(town, threads, List.of(ivo, hana), List.of("zoe", "priya", "lucas"));
        }
    }

    private static void oneGetsThem(Town town, Executor threads, List<Seat> leads, List<String> people) {
        Seat wanted = town.as(people.getFirst());
        leads.forEach(lead -> {
            lead.closeAll();
            town.type(lead, "/mentoring pair");
            town.awaitModal(lead, "Pair two people");
        });
        CyclicBarrier start = new CyclicBarrier(2);
        var sent = Stream.of(0, 1)
                .map(which -> CompletableFuture.supplyAsync(
                        () -> sent(start, leads.get(which), wanted, town.as(people.get(which + 1))), threads))
                .toList();
        List<Reaction> reactions = sent.stream().map(CompletableFuture::join).toList();

        assertThat(reactions).filteredOn(Reaction.DONE::equals).hasSize(1);
        assertThat(reactions)
                .filteredOn(Reaction.Errors.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(((Reaction.Errors) refused).byBlock())
                        .containsOnlyKeys("one")
                        .allSatisfy((field, why) -> assertThat(why).contains("no place for another")));
        town.walkTo(town.now().plusSeconds(86_400));
        assertThat(offers(town, wanted)).isEqualTo(1);
        int won = reactions.indexOf(Reaction.DONE);
        assertThat(offers(town, town.as(people.get(won + 1)))).isEqualTo(1);
        assertThat(offers(town, town.as(people.get(2 - won)))).isZero();
    }

    private static Reaction sent(CyclicBarrier start, Seat lead, Seat one, Seat other) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return lead.submit(Entries.none()
                .with("one", one.person().id())
                .with("other", other.person().id()));
    }

    private static void alsoLeads(Town town, Seat lead, Seat other) {
        Openers.guide(town, lead);
        town.submit(lead, Entries.none().with("alsoLead", other.person().id()));
        lead.closeAll();
    }

    private static long offers(Town town, Seat seat) {
        return town.mail(seat).stream()
                .filter(text -> text.startsWith("Be peers with"))
                .count();
    }
}
