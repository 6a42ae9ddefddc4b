package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import org.junit.jupiter.api.Test;

/** Setting a program up with everything that can be in the way, and people who come, take a break and go. */
class SetUpJourneyTest {
    @Test
    void aChannelThatDoesNotFitIsRefusedWithTheWayOut() {
        try (Town town = Town.founded()) {
            Seat ivo = town.as("ivo");

            town.type(ivo, "/mentoring admin");
            town.awaitModal(ivo, "Set up a program");
            choose(town, ivo, "general");
            town.press(ivo, town.awaitModalSaying(ivo, "nobody can leave it"), "program.another");
            choose(town, ivo, "partner-ltd");
            town.press(ivo, town.awaitModalSaying(ivo, "shared with another company"), "program.another");
            choose(town, ivo, "hr-private");
            town.awaitModalSaying(ivo, "/invite @Trellis");

            assertThat(ivo.invite(town.channel("hr-private"))).isEqualTo(Reaction.DONE);

            town.press(ivo, town.awaitModalSaying(ivo, "nobody else can read it"), "program.invite");
            town.await(ivo, town.channel("hr-private"), "Join Peers");
        }
    }

    @Test
    void aModalThatWasClosedIsFollowedByAMessage() {
        try (Town town = Town.founded()) {
            Seat ivo = town.as("ivo");
            town.type(ivo, "/mentoring admin");
            town.awaitModal(ivo, "Set up a program");
            choose(town, ivo, "hr-private");
            town.awaitModalSaying(ivo, "/invite @Trellis");
            ivo.closeAll();

            ivo.invite(town.channel("hr-private"));

            Message ready = town.awaitMail(ivo, "Peers is ready in");
            town.press(ivo, ready, "program.see");
            town.awaitModalSaying(ivo, "Join Peers");
        }
    }

    @Test
    void peopleJoinTakeABreakComeBackAndLeave() {
        try (Town town = Town.founded()) {
            Seat ana = town.as("ana");
            Steps.setUpAProgram(town);
            Steps.join(town, ana, "public speaking", "SQL tuning");

            town.type(ana, "/mentoring pause");
            town.awaitModal(ana, "Take a break");
            town.submit(ana, Entries.none().with("until", "2027-03-01"));
            town.awaitModalSaying(ana, "You are paused until Mon 1 Mar.");
            ana.closeAll();
            town.type(ana, "/mentoring leave");
            town.awaitModal(ana, "Leave");
            town.submit(ana, Entries.none());
            town.awaitModalSaying(ana, "You left Peers.");
        }
    }

    @Test
    void whoWaitsIsToldOnceWhenThePromisedDayHasPassed() {
        try (Town town = Town.founded()) {
            Seat ana = town.as("ana");
            Steps.setUpAProgram(town);
            Steps.join(town, ana, "public speaking", "SQL tuning");

            town.walkTo("2027-02-12T18:00");
            assertThat(town.mail(ana)).noneMatch(text -> text.startsWith("There is no pair"));
            town.walkTo("2027-03-20T18:00");

            assertThat(town.mail(ana))
                    .filteredOn(text -> text.startsWith("There is no pair for you yet."))
                    .hasSize(1);
        }
    }

    @Test
    void guestsAndPeopleWithoutTheRightReadWhatToDo() {
        try (Town town = Town.founded()) {
            Steps.setUpAProgram(town);
            Seat gita = town.as("gita");
            Seat ben = town.as("ben");

            town.press(gita, town.await(gita, town.channel("peers"), "Join Peers"), "joining.join");
            town.await(gita, town.channel("peers"), "This program does not take guests.");
            town.press(ben, town.await(ben, town.channel("peers"), "Join Peers"), "privacy.table");
            town.awaitModal(ben, "Who sees what");
        }
    }

    private static void choose(Town town, Seat seat, String channel) {
        town.submit(seat, Entries.none().with("channel", town.channel(channel)).with("kind", "peers"));
    }
}
