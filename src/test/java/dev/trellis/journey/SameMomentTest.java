package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Place;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ana and Ben answer at the same moment, each in their own message. */
@Tag("database")
class SameMomentTest {
    @Test
    void oneBookingWinsAndTheOtherIsToldInPlaceAndOneMeetingIsKept() {
        try (Town town = Town.founded();
                var threads = Executors.newFixedThreadPool(2)) {
            Seat ana = town.as("ana");
            Seat ben = town.as("ben");
            Steps.setUpAProgram(town);
            Steps.join(town, ana, "public speaking", "SQL tuning");
            Steps.join(town, ben, "SQL tuning", "public speaking");
            Steps.pair(town, ana, ben);
            Steps.introduce(town, ana, ben);

            town.walkTo("2027-02-09T17:00");
            bothBook(town, threads, ana, ben);
            town.walkTo("2027-02-16T17:00");
            bothMet(town, threads, ana, ben);
            town.walkTo("2027-03-03T17:00");
            assertThat(Stream.of(ana, ben))
                    .allSatisfy(seat -> assertThat(asking(seat)).isEqualTo(1));
        }
    }

    private static void bothBook(Town town, Executor threads, Seat ana, Seat ben) {
        Place anas = question(town, ana);
        Place bens = question(town, ben);
        together(
                threads,
                () -> ana.choose(anas, "checkin.booked", "2027-02-12"),
                () -> ben.choose(bens, "checkin.booked", "2027-02-15"));

        town.awaitWith(ana, ana.appConversation().id(), "ooked");
        town.awaitWith(ben, ben.appConversation().id(), "ooked");
        List<Seat> winners =
                Stream.of(ana, ben).filter(seat -> says(town, seat, "Booked:")).toList();
        assertThat(winners).hasSize(1);
        boolean anaWon = winners.getFirst() == ana;
        Seat told = anaWon ? ben : ana;
        assertThat(town.mail(told))
                .filteredOn(text -> text.startsWith("Your talk with"))
                .singleElement()
                .asString()
                .contains(anaWon ? "12" : "15");
        assertThat(town.mail(told)).noneMatch(text -> text.startsWith("Did you and"));
    }

    private static void bothMet(Town town, Executor threads, Seat ana, Seat ben) {
        Place anas = question(town, ana);
        Place bens = question(town, ben);
        together(threads, () -> ana.press(anas, "checkin.met"), () -> ben.press(bens, "checkin.met"));

        town.awaitMail(ana, "Saved: you met");
        town.awaitMail(ben, "Saved: you met");
        assertThat(Stream.of(ana, ben))
                .allSatisfy(seat -> assertThat(asking(seat)).isZero());
    }

    private static void together(Executor threads, Supplier<Reaction> one, Supplier<Reaction> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<Reaction>> both = Stream.of(one, other)
                .map(each -> CompletableFuture.supplyAsync(() -> after(start, each), threads))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsOnly(Reaction.DONE);
    }

    private static Reaction after(CyclicBarrier start, Supplier<Reaction> press) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        return press.get();
    }

    private static Place question(Town town, Seat seat) {
        return Place.of(town.awaitMail(seat, "Did you and"));
    }

    private static boolean says(Town town, Seat seat, String beginning) {
        return town.mail(seat).stream().anyMatch(text -> text.startsWith(beginning));
    }

    private static long asking(Seat seat) {
        return seat.read(seat.appConversation().id()).stream()
                .filter(message -> message.blocks().toString().contains("\"checkin.met\""))
                .count();
    }
}
