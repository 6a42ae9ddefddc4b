package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three people, one of whom has room for two: the lead allows a second peer, and nobody is left over. */
@Tag("database")
class SecondPeerJourneyTest {
    private final Town town = Town.founded();
    private final Seat hana = town.as("hana");
    private final Seat ana = town.as("ana");
    private final Seat ben = town.as("ben");
    private final Seat lucas = town.as("lucas");

    @BeforeEach
    void threeJoinAndAnaHasRoomForTwo() {
        Steps.setUpAProgram(town);
        hana.closeAll();
        Steps.join(town, ana, "public speaking", "SQL tuning");
        Steps.join(town, ben, "SQL tuning", "public speaking");
        Steps.join(town, lucas, "hiring", "public speaking");
        ana.openHome();
        town.press(ana, town.awaitHome(ana, "Room for one partner."), "joining.capacity");
        town.awaitModalSaying(ana, "I have room for");
        town.submit(ana, Entries.none().with("partners", "2"));
        ana.closeAll();
        town.awaitHome(ana, "Room for 2 partners.");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void anaMeetsBothAndNobodyReadsThatTheyAreLeftOver() {
        Message draft = propose();
        assertThat(draft.text()).contains("one pair, 1 left over");
        allowSecondPeers(draft);
        Message changed = town.awaitWith(hana, hana.appConversation().id(), "2 pairs, nobody left over");
        assertThat(changed.text()).contains("takes a second peer, who would be left over otherwise.");
        publish(changed);

        town.walkTo("2027-02-01T16:30");
        assertThat(offers(ana)).hasSize(2);
        assertThat(offers(ana).stream().filter(SecondPeerJourneyTest::saysRoom))
                .as("only in the second")
                .hasSize(1);
        for (Seat other : List.of(ben, lucas)) {
            assertThat(offers(other)).hasSize(1).noneMatch(SecondPeerJourneyTest::saysRoom);
            town.press(other, offers(other).getFirst(), "pairing.yes");
        }
        offers(ana).forEach(offer -> town.press(ana, offer, "pairing.yes"));
        town.walkTo("2027-02-02T16:30");

        for (Seat other : List.of(ben, lucas)) {
            town.awaitGroup(ana, other, "");
            Message introduced =
                    town.awaitWith(ana, town.channel("peers"), other.person().id());
            assertThat(introduced.text()).contains(ana.person().id(), "are peers.");
        }
        assertThat(Stream.of(ana, ben, lucas).flatMap(seat -> town.mail(seat).stream()))
                .noneMatch(text -> text.contains("No partner for you in this round."));
    }

    private Message propose() {
        town.type(hana, "/mentoring match");
        town.awaitModal(hana, "Propose pairs");
        town.submit(hana, Entries.none().with("scope", "everybody"));
        town.awaitModalSaying(hana, "Your draft is being made.");
        hana.closeAll();
        return town.awaitWith(hana, hana.appConversation().id(), "Nobody is asked yet.");
    }

    private void allowSecondPeers(Message draft) {
        town.press(hana, draft, "draft.look");
        town.press(hana, town.awaitModal(hana, "Draft"), "draft.rules");
        town.awaitModal(hana, "What if: rules");
        town.submit(hana, Entries.none().with("second", "may"));
        town.press(hana, town.awaitModalSaying(hana, "Then: 2 pairs, nobody left over."), "draft.use");
        town.awaitModalSaying(hana, "Ana takes");
        hana.closeAll();
    }

    private void publish(Message draft) {
        town.press(hana, draft, "draft.publish");
        town.awaitModalSaying(hana, "One person gets two offers");
        town.submit(hana, Entries.none());
        town.awaitModalSaying(hana, "Published.");
        hana.closeAll();
    }

    private static List<Message> offers(Seat seat) {
        return seat.read(seat.appConversation().id()).stream()
                .filter(message -> message.body().toString().contains("pairing.pass"))
                .toList();
    }

    private static boolean saysRoom(Message offer) {
        return offer.body().toString().contains("you said that you have room for a second peer");
    }
}
