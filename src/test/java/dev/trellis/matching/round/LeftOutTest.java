package dev.trellis.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.pairing.Places;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

/** Whoever a round leaves out: skipped, told once, and first the next time. */
@HouseTest
class LeftOutTest {
    private final Hall hall;

    LeftOutTest(ApplicationContext house, WorkspaceId workspace) {
        this.hall = new Hall(house, workspace);
    }

    @Test
    void whoLeftMeanwhileIsSkippedAndTheOtherIsToldAndGoesFirst() {
        Draft draft = hall.run();
        hall.house.getBean(Joining.class).leave(hall.workspace, hall.peers.id(), hall.sam.id());
        hall.publish(draft);

        assertThat(hall.offers.askedIn(hall.workspace, hall.peers.id())).isEmpty();
        assertThat(hall.rounds.progress(hall.hana, draft.id()).orElseThrow().skipped())
                .isEqualTo(1);
        DraftView view = hall.drafts.show(hall.hana, draft.id()).orElseThrow();
        assertThat(view.pairs()).extracting(DraftPair::skipped).containsExactly("NOT_THERE");
        assertThat(view.leftOver()).extracting(LeftOver::obstacle).containsOnly(Obstacle.MISSED);
        assertThat(hall.letters(draft, hall.ana)).hasSize(1);
        assertThat(hall.letters(draft, hall.sam)).isEmpty();
        assertThat(hall.turns.in(hall.workspace, hall.peers.id())).containsExactly(hall.ana.id());
        assertThat(hall.house.getBean(Places.class).used(hall.workspace, hall.peers.id(), hall.ana.id()))
                .isZero();
    }

    @Test
    void aBlockThatCameMeanwhileHolds() {
        Draft draft = hall.run();
        hall.cast.blocks(hall.sam, hall.ana);
        hall.publish(draft);

        assertThat(hall.offers.askedIn(hall.workspace, hall.peers.id())).isEmpty();
        assertThat(hall.drafts.show(hall.hana, draft.id()).orElseThrow().pairs())
                .extracting(DraftPair::skipped)
                .containsExactly("NO_BLOCK");
    }

    @Test
    void whoIsLeftOverIsToldOnceAndIsPairedTheNextTime() {
        Person eve = hall.cast.joins(hall.peers, "Eve", Role.PEER, "rust>go");
        Draft draft = hall.published();
        hall.settle(draft);

        assertThat(hall.letters(draft, eve)).hasSize(1);
        assertThat(hall.letters(draft, hall.ana)).isEmpty();
        assertThat(hall.turns.in(hall.workspace, hall.peers.id())).containsExactly(eve.id());

        hall.cast.joins(hall.peers, "Bo", Role.PEER, "talks>sql");
        hall.cast.joins(hall.peers, "Cy", Role.PEER, "sql>talks");
        Draft next = hall.published();
        assertThat(hall.drafts.show(hall.hana, next.id()).orElseThrow().pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.couple().has(eve.id())).isTrue());
        assertThat(hall.turns.in(hall.workspace, hall.peers.id())).hasSize(1).doesNotContain(eve.id());
    }

    @Test
    void whoDidNotDeclineGoesFirst() {
        hall.published();
        Offer offer = hall.offers.askedIn(hall.workspace, hall.peers.id()).getFirst();
        assertThat(hall.turns.in(hall.workspace, hall.peers.id())).isEmpty();

        hall.offers.pass(hall.workspace, offer.id(), hall.sam.id());

        assertThat(hall.turns.in(hall.workspace, hall.peers.id())).containsExactly(hall.ana.id());
    }
}
