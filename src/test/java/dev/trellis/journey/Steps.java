package dev.trellis.journey;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import java.util.List;

/** What several journeys begin with, done as people do it. */
final class Steps {
    private Steps() {}

    /** Hana, who is no admin, asks Ivo, sets up Peers in #peers and posts the invitation. */
    static void setUpAProgram(Town town) {
        setUpAProgram(town, "peers");
    }

    /** The same, of peers or of mentors; it is called Peers all the same. */
    static void setUpAProgram(Town town, String kind) {
        Seat hana = town.as("hana");
        Seat ivo = town.as("ivo");
        town.type(hana, "/mentoring admin");
        town.press(hana, town.awaitMail(hana, "Only a workspace admin"), "program.ask");
        town.press(ivo, town.awaitMail(ivo, "<@" + hana.person().id() + "> would like"), "program.allow");
        town.press(hana, town.awaitMail(hana, "You can set up a program now."), "program.setup");
        town.awaitModal(hana, "Set up a program");
        town.submit(
                hana,
                Entries.none()
                        .with("channel", town.channel("peers"))
                        .with("kind", kind)
                        .with("name", "Peers"));
        town.press(hana, town.awaitModalSaying(hana, "is fit"), "program.invite");
        town.await(hana, town.channel("peers"), "Join Peers");
    }

    /** Somebody presses Join under the invitation and fills in the form. */
    static void join(Town town, Seat seat, String brings, String wants) {
        Message invitation = town.await(seat, town.channel("peers"), "Join Peers");
        town.press(seat, invitation, "joining.join");
        town.awaitModal(seat, "Join");
        town.submit(
                seat,
                Entries.none()
                        .with("brings", TypeAhead.chosen(seat, "brings", brings))
                        .with("wants", TypeAhead.chosen(seat, "wants", wants)));
        town.awaitModalSaying(seat, "You are in.");
        seat.closeAll();
    }

    /** Both say yes, each in their own time, and the channel reads of it. */
    static void introduce(Town town, Seat one, Seat other) {
        town.walkTo("2027-02-01T16:30");
        for (Seat seat : List.of(one, other)) {
            town.press(seat, town.awaitMail(seat, "Be peers with"), "pairing.yes");
            town.awaitMail(seat, "You ");
        }
        town.walkTo("2027-02-02T16:30");
        town.awaitWith(one, town.channel("peers"), "are peers");
        town.awaitGroup(one, other, "");
    }

    /** Hana pairs two people by hand. */
    static void pair(Town town, Seat one, Seat other) {
        Seat hana = town.as("hana");
        town.type(hana, "/mentoring pair");
        town.awaitModal(hana, "Pair two people");
        town.submit(
                hana,
                Entries.none()
                        .with("one", one.person().id())
                        .with("other", other.person().id())
                        .with("why", "Ben offers SQL tuning, which Ana wants."));
        town.awaitModalSaying(hana, "Asked:");
        hana.closeAll();
    }

    /** A lead has pairs proposed for everybody and publishes them; gives the draft's message. */
    static Message publish(Town town, Seat lead) {
        town.type(lead, "/mentoring match");
        town.awaitModal(lead, "Propose pairs");
        town.submit(lead, Entries.none());
        town.awaitModalSaying(lead, "Your draft is being made.");
        lead.closeAll();
        Message draft = town.awaitWith(lead, lead.appConversation().id(), "Nobody is asked yet.");
        town.press(lead, draft, "draft.publish");
        town.awaitModal(lead, "Publish the draft");
        town.submit(lead, Entries.none());
        town.awaitModalSaying(lead, "Published.");
        lead.closeAll();
        return draft;
    }
}
