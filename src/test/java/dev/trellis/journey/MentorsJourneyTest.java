package dev.trellis.journey;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mentor and a mentee are introduced, and whoever reads it is asked in both roles. */
class MentorsJourneyTest {
    private final Town town = Town.founded();
    private final Seat ana = town.as("ana");
    private final Seat ben = town.as("ben");

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whoeverReadsTheIntroductionMayWantAMentorOrBeOne() {
        Steps.setUpAProgram(town, "mentors");
        join(ana, "mentor", "brings", "SQL tuning");
        join(ben, "mentee", "wants", "SQL tuning");
        Steps.pair(town, ana, ben);

        town.walkTo("2027-02-01T16:30");
        town.press(ana, town.awaitMail(ana, "Be a mentoring pair with"), "pairing.yes");
        town.press(ben, town.awaitMail(ben, "Be a mentoring pair with"), "pairing.yes");
        town.walkTo("2027-02-02T16:30");

        town.awaitWith(ana, town.channel("peers"), "are a mentoring pair");
        town.awaitWith(ana, town.channel("peers"), "Want a mentor, or to be one?");
    }

    private void join(Seat seat, String role, String field, String topic) {
        town.press(seat, town.await(seat, town.channel("peers"), "Join Peers"), "joining.join");
        town.awaitModal(seat, "Join");
        town.submit(seat, Entries.none().with("role", role).with(field, TypeAhead.chosen(seat, field, topic)));
        town.awaitModalSaying(seat, "You are in.");
        seat.closeAll();
    }
}
