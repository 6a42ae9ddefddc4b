package dev.trellis.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Topics;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Publishing a draft: who may, once, and what everybody reads. */
@HouseTest
class RoundsTest {
    private final Hall hall;

    RoundsTest(ApplicationContext house, WorkspaceId workspace) {
        this.hall = new Hall(house, workspace);
    }

    @Test
    void everyPairIsOfferedAndTheirReasonsAreRead() {
        Draft draft = hall.published();

        OfferView seen = hall.offers.openFor(hall.workspace, hall.ana.id()).getFirst();
        assertThat(seen.partner()).isEqualTo(hall.sam.id());
        assertThat(seen.offer().why()).isEmpty();
        assertThat(seen.why()).contains("Ana offers talks, which Sam wants", "eight working hours in common");
        assertThat(seen.why().codePointCount(0, seen.why().length())).isLessThanOrEqualTo(200);
        Progress progress = hall.rounds.progress(hall.hana, draft.id()).orElseThrow();
        assertThat(progress.sent()).isEqualTo(1);
        assertThat(progress.skipped()).isZero();
        assertThat(progress.over()).isTrue();
        assertThat(progress.draft().state()).isEqualTo(DraftState.PUBLISHED);
    }

    @Test
    void theReasonsChangeWithWhatPeopleSay() {
        hall.published();
        hall.house
                .getBean(Topics.class)
                .choose(hall.workspace, hall.peers.id(), hall.ana.id(), new Chosen(List.of(), List.of()));
        hall.house
                .getBean(Topics.class)
                .choose(hall.workspace, hall.peers.id(), hall.sam.id(), new Chosen(List.of(), List.of()));

        assertThat(hall.offers.openFor(hall.workspace, hall.ana.id()).getFirst().why())
                .doesNotContain("talks", "sql");
    }

    @Test
    void publishingASecondTimeTellsWhoDidAndWhen() {
        Draft draft = hall.published();

        assertThat(hall.rounds.publish(hall.hana, draft.id(), draft.version()))
                .isInstanceOfSatisfying(Published.Already.class, already -> {
                    assertThat(already.by()).isEqualTo(hall.hana.person());
                    assertThat(already.at()).isEqualTo(hall.now(draft).publishedAt());
                });
        hall.settle(draft);
        assertThat(hall.offers.askedIn(hall.workspace, hall.peers.id())).hasSize(1);
    }

    @Test
    void onlyTheDraftThatWasReadIsPublishedAndOnlyByALead() {
        Draft draft = hall.run();
        Matchmaker nosy = new Matchmaker(hall.workspace, hall.peers.id(), hall.ana.id());
        WorkspaceId elsewhere = TestHouse.newWorkspace(hall.house).id();

        assertThat(hall.rounds.publish(hall.hana, draft.id(), 7)).isInstanceOf(Published.ChangedMeanwhile.class);
        assertThat(hall.rounds.publish(nosy, draft.id(), 0)).isInstanceOf(Published.NotALead.class);
        assertThat(hall.rounds.publish(hall.cast.lead(hall.cast.peers(elsewhere)), draft.id(), 0))
                .isInstanceOf(Published.Gone.class);
        assertThat(hall.rounds.progress(hall.hana, draft.id())).isEmpty();
        hall.drafts.discard(hall.hana, draft.id());
        assertThat(hall.rounds.publish(hall.hana, draft.id(), 1)).isInstanceOf(Published.Gone.class);
        assertThat(hall.offers.askedIn(hall.workspace, hall.peers.id())).isEmpty();
    }

    @Test
    void aDraftWithoutPairsIsNotPublished() {
        hall.cast.blocks(hall.ana, hall.sam);

        assertThat(hall.rounds.publish(hall.hana, hall.run().id(), 0)).isInstanceOf(Published.NoPairs.class);
    }

    @Test
    void twoWhoWerePairedAreNotDraftedAgainTheNextTime() {
        hall.published();
        Offer offer = hall.offers.askedIn(hall.workspace, hall.peers.id()).getFirst();
        hall.offers.pass(hall.workspace, offer.id(), hall.sam.id());
        hall.cast.joins(hall.peers, "Bo", Role.PEER);
        hall.cast.joins(hall.peers, "Cy", Role.PEER);

        DraftView next = hall.drafts.show(hall.hana, hall.run().id()).orElseThrow();

        assertThat(next.pairs()).hasSize(2).noneMatch(pair -> pair.couple().equals(offer.couple()));
    }
}
