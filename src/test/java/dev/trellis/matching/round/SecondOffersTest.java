package dev.trellis.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.joining.roll.PartnerPlaces.Room;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair.Sending;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ana and Sam are a pair, and Ana takes Bo besides: two offers for Ana, and what may come between. */
@HouseTest
class SecondOffersTest {
    private final Hall hall;
    private final Person bo;

    SecondOffersTest(ApplicationContext house, WorkspaceId workspace) {
        this.hall = new Hall(house, workspace);
        this.bo = hall.cast.joins(hall.peers, "Bo", Role.PEER, ">talks");
        hall.cast.room(hall.peers, hall.ana, 2);
        hall.cast.secondPeers(hall.peers);
    }

    @Test
    void bothAreOfferedAndOnlyWhoTakesTwoReadsWhyThereIsASecond() {
        Draft draft = hall.published();

        assertThat(reads(hall.ana, bo).why()).endsWith("; you said that you have room for a second peer");
        assertThat(reads(bo, hall.ana).why()).doesNotContain("room");
        assertThat(reads(hall.ana, hall.sam).why()).doesNotContain("room");
        assertThat(hall.offers.openFor(hall.workspace, hall.ana.id())).hasSize(2);
        assertThat(room(hall.ana)).isEqualTo(new Room(2, 2));
        assertThat(room(bo)).isEqualTo(new Room(1, 1));
        assertThat(view(draft).leftOver()).isEmpty();
        assertThat(hall.letters(draft, bo)).isEmpty();
    }

    @Test
    void whoHasRoomNoMoreIsOfferedTheirOwnPartnerAndTheOtherIsLeftOver() {
        for (int number = 0; number < 20; number += 2) {
            hall.cast.joins(hall.peers, "P" + number, Role.PEER, "a" + number + ">b" + number);
            hall.cast.joins(hall.peers, "P" + (number + 1), Role.PEER, "b" + number + ">a" + number);
        }
        Draft draft = hall.run();
        assertThat(skipped(draft)).isEmpty();
        places().allow(hall.workspace, hall.peers.id(), hall.ana.id(), 1);

        hall.publish(draft);

        assertThat(skipped(draft)).containsExactly("FULL", couple(hall.ana, bo));
        assertThat(reads(hall.ana, hall.sam).offer().couple()).isEqualTo(Couple.of(hall.ana.id(), hall.sam.id()));
        assertThat(view(draft).leftOver()).extracting(LeftOver::person).containsExactly(bo.id());
        assertThat(hall.letters(draft, bo)).hasSize(1);
        assertThat(hall.letters(draft, hall.ana)).isEmpty();
        assertThat(hall.turns.in(hall.workspace, hall.peers.id())).containsExactly(bo.id());
    }

    @Test
    void whenTheFirstPartnerLeavesTheSecondIsOfferedAllTheSame() {
        Draft draft = hall.run();
        leaves(hall.sam);
        hall.publish(draft);

        assertThat(reads(hall.ana, bo).offer().couple()).isEqualTo(Couple.of(hall.ana.id(), bo.id()));
        assertThat(room(hall.ana)).isEqualTo(new Room(1, 2));
        assertThat(view(draft).leftOver())
                .as("Ana has Bo")
                .extracting(LeftOver::person)
                .containsExactly(hall.sam.id());
        assertThat(hall.letters(draft, hall.ana)).isEmpty();
    }

    @Test
    void whenWhoTakesTwoLeavesBothOthersAreLeftOver() {
        Draft draft = hall.run();
        leaves(hall.ana);
        hall.publish(draft);

        assertThat(hall.offers.askedIn(hall.workspace, hall.peers.id())).isEmpty();
        assertThat(hall.letters(draft, bo)).hasSize(1);
        assertThat(hall.letters(draft, hall.sam)).hasSize(1);
        assertThat(hall.turns.in(hall.workspace, hall.peers.id())).containsExactlyInAnyOrder(bo.id(), hall.sam.id());
    }

    @Test
    void whenTheSecondPeerLeavesNobodyIsLeftOver() {
        Draft draft = hall.run();
        leaves(bo);
        hall.publish(draft);

        assertThat(hall.offers.openFor(hall.workspace, hall.ana.id())).hasSize(1);
        assertThat(view(draft).leftOver()).extracting(LeftOver::person).containsExactly(bo.id());
        assertThat(hall.letters(draft, hall.ana)).isEmpty();
    }

    @Test
    void whoeverTakesTwoDeclinesAndTheSecondGoesFirst() {
        hall.published();

        hall.offers.pass(hall.workspace, offer(hall.ana, bo).id(), hall.ana.id());

        assertThat(hall.turns.in(hall.workspace, hall.peers.id())).containsExactly(bo.id());
        assertThat(room(hall.ana)).isEqualTo(new Room(1, 2));
        assertThat(room(bo)).isEqualTo(new Room(0, 1));
    }

    @Test
    void theSecondDeclinesAndNobodyGoesFirstBecauseNobodyIsWithout() {
        hall.published();
        Offer second = offer(hall.ana, bo);

        hall.offers.pass(hall.workspace, second.id(), bo.id());

        assertThat(hall.turns.in(hall.workspace, hall.peers.id())).isEmpty();
        assertThat(hall.offers.seenBy(hall.workspace, second.id(), hall.ana.id()))
                .hasValueSatisfying(seen -> assertThat(seen.besides()).isTrue());
        assertThat(reads(hall.ana, hall.sam).besides()).isFalse();
    }

    private OfferView reads(Person reader, Person partner) {
        return hall.offers.openFor(hall.workspace, reader.id()).stream()
                .filter(view -> view.partner().equals(partner.id()))
                .findFirst()
                .orElseThrow();
    }

    private Offer offer(Person one, Person other) {
        return reads(one, other).offer();
    }

    private Room room(Person person) {
        return places().room(hall.workspace, hall.peers.id(), person.id());
    }

    private PartnerPlaces places() {
        return hall.house.getBean(PartnerPlaces.class);
    }

    private void leaves(Person person) {
        hall.house.getBean(Joining.class).leave(hall.workspace, hall.peers.id(), person.id());
    }

    private DraftView view(Draft draft) {
        return hall.drafts.show(hall.hana, draft.id()).orElseThrow();
    }

    /** The reason and the couple, one after the other. */
    private List<Object> skipped(Draft draft) {
        return view(draft).pairs().stream()
                .filter(pair -> pair.sending() == Sending.SKIPPED)
                .<Object>mapMulti((pair, to) -> {
                    to.accept(pair.skipped());
                    to.accept(pair.couple());
                })
                .toList();
    }

    private static Couple couple(Person one, Person other) {
        return Couple.of(one.id(), other.id());
    }
}
