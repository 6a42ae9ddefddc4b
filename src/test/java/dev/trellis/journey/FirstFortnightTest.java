package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first fourteen days of Ana in Berlin and Ben in New York, as people live them. */
@Tag("database")
class FirstFortnightTest {

    @Test
    void twoPeopleAreIntroducedAskedAndHeard() {
        try (Town town = Town.founded()) {
            Seat hana = town.as("hana");
            Seat ana = town.as("ana");
            Seat ben = town.as("ben");
            hana.openHome();

            Steps.setUpAProgram(town);
            Steps.join(town, ana, "public speaking", "SQL tuning");
            Steps.join(town, ben, "SQL tuning", "public speaking");
            Steps.pair(town, ana, ben);
            assertThat(town.read(ana, town.channel("peers"))).noneMatch(text -> text.contains("are peers"));

            sayYes(town, ana, "2027-02-01T16:00");
            assertThat(town.read(ana, town.channel("peers"))).noneMatch(text -> text.contains("are peers"));
            sayYes(town, ben, "2027-02-02T15:20");
            introduced(town, ana);

            Message talk = town.awaitGroup(ana, ben, "Ana");
            assertThat(talk.text()).contains("pick a time for your first talk");
            town.press(ana, talk, "pairing.timeOne");
            town.awaitGroup(ana, ben, "Booked:");

            town.walkTo("2027-02-05T10:05");
            Message asked = town.awaitMail(ana, "Did you and Ben");
            town.press(ana, asked, "checkin.met");
            town.awaitMail(ana, "Saved: you met");
            town.walkTo("2027-02-05T16:05");
            town.awaitMail(ben, "Ana says you two met");

            town.awaitHome(hana, "Ana and Ben");
            goalIsKeptAndShared(town, ana, ben);
            reflectionIsKept(town, ana);
            assertThat(town.read(hana, town.channel("peers")))
                    .filteredOn(text -> text.contains("are peers"))
                    .hasSize(1);
        }
    }

    private static void sayYes(Town town, Seat seat, String berlin) {
        town.walkTo(berlin);
        Message offer = town.awaitMail(seat, "Be peers with");
        town.press(seat, offer, "pairing.yes");
        town.awaitMail(seat, "You ");
    }

    private static void introduced(Town town, Seat reader) {
        Message introduction = town.awaitWith(reader, town.channel("peers"), "are peers");
        assertThat(introduction.text())
                .contains("brings public speaking and wants SQL tuning")
                .contains("brings SQL tuning and wants public speaking");
    }

    private static void goalIsKeptAndShared(Town town, Seat ana, Seat ben) {
        town.type(ana, "/goal Run a retro by 12 March");
        Message kept = town.awaitMail(ana, "Goal kept: Run a retro by 12 March.");
        assertThat(town.mail(ben)).noneMatch(text -> text.contains("retro"));
        town.press(ana, kept, "goals.share");
        Message shared = town.awaitMail(ben, "Ana shared a goal with you.");
        assertThat(shared.text()).doesNotContain("retro");
        town.press(ben, shared, "goals.read");
        assertThat(town.awaitModal(ben, "A goal").body().toString()).contains("Run a retro by 12 March");
    }

    private static void reflectionIsKept(Town town, Seat ana) {
        town.type(ana, "/reflect");
        town.awaitModal(ana, "Reflect");
        town.submit(ana, Entries.none().with("start", "I ask better questions now"));
        town.type(ana, "/reflect list");
        Message list = town.awaitMail(ana, "Your reflections.");
        assertThat(list.text()).doesNotContain("questions");
    }
}
