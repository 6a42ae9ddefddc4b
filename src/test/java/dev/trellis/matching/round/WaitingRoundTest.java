package dev.trellis.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.DraftPair.Sending;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.matching.gather.Gathering;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.program.Channels;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.Setups;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program's channel goes while a round is on its way: the rest waits, and is asked once it is back. */
@HouseTest
class WaitingRoundTest {
    private final Hall hall;
    private final Draft draft;

    WaitingRoundTest(ApplicationContext house, WorkspaceId workspace) {
        this.hall = new Hall(house, workspace);
        IntStream.range(0, 6).forEach(i -> hall.cast.joins(hall.peers, "P" + i, Role.PEER, "a>b"));
        this.draft = hall.run();
        hall.rounds.publish(hall.hana, draft.id(), 0);
        ask(pairs().getFirst());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRestWaitsForTheChannelAndIsThenAskedOnce(boolean archived) {
        lose(archived);

        hall.settle(draft);

        assertThat(hall.now(draft).state()).isEqualTo(DraftState.PUBLISHING);
        assertThat(pairs())
                .extracting(DraftPair::sending)
                .containsExactlyInAnyOrder(Sending.SENT, Sending.WAITING, Sending.WAITING, Sending.WAITING);
        assertThat(hall.house.getBean(PublishDrafts.class).nextDue()).isEmpty();

        mend();
        hall.settle(draft);

        assertThat(hall.now(draft).state()).isEqualTo(DraftState.PUBLISHED);
        assertThat(asked()).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void anOfferThatIsTriedAsTheChannelGoesIsNotSkipped() {
        Crowd now = hall.house.getBean(Gathering.class).everybody(hall.workspace, hall.peers.id());
        lose(true);

        hall.house
                .getBean(Transactions.class)
                .run(() -> hall.house.getBean(SendOffer.class).send(hall.now(draft), pairs().get(1), now));

        assertThat(pairs().get(1).sending()).isEqualTo(Sending.WAITING);
    }

    /** The channel went between the look for the next round and the look at its people. */
    @Test
    void nobodyIsTakenForGoneBecauseTheChannelIs() {
        lose(true);
        Crowd nobody = hall.house.getBean(Gathering.class).everybody(hall.workspace, hall.peers.id());

        hall.house
                .getBean(Transactions.class)
                .run(() -> hall.house.getBean(SendOffer.class).send(hall.now(draft), pairs().get(1), nobody));

        assertThat(pairs().get(1).sending()).isEqualTo(Sending.WAITING);
    }

    @Test
    void aRoundThatWaitsHoldsUpNoOther() {
        Program mentors = hall.cast.mentors(hall.workspace);
        hall.cast.joins(mentors, "Mia", Role.MENTOR, "");
        hall.cast.joins(mentors, "Max", Role.MENTEE, "");
        lose(true);
        Matchmaker lead = hall.cast.lead(mentors);
        Draft other = ((dev.trellis.matching.desk.Ran.Made)
                        hall.drafts.run(lead, new dev.trellis.matching.draft.Scope.Everybody()))
                .draft();

        hall.rounds.publish(lead, other.id(), 0);
        hall.settle(draft);

        assertThat(hall.offers.askedIn(hall.workspace, mentors.id())).hasSize(1);
    }

    @Test
    void aLeadStopsARoundThatWaitsAndWhoeverWasNotAskedIsKeptForTheNext() {
        assertThat(hall.rounds.stop(hall.hana, draft.id())).as("it goes on").isFalse();
        lose(true);
        assertThat(hall.rounds.stop(new Matchmaker(hall.workspace, hall.peers.id(), hall.ana.id()), draft.id()))
                .isFalse();

        assertThat(hall.rounds.stop(hall.hana, draft.id())).isTrue();
        assertThat(hall.rounds.stop(hall.hana, draft.id())).isFalse();
        settleStopped();
        mend();
        settleStopped();

        assertThat(hall.now(draft).state()).isEqualTo(DraftState.PUBLISHED);
        assertThat(pairs())
                .extracting(DraftPair::sending)
                .containsExactlyInAnyOrder(Sending.SENT, Sending.SKIPPED, Sending.SKIPPED, Sending.SKIPPED);
        List<LeftOver> left =
                hall.drafts.show(hall.hana, draft.id()).orElseThrow().leftOver();
        assertThat(left).hasSize(6).allSatisfy(one -> {
            assertThat(one.obstacle()).isEqualTo(Obstacle.LATER);
            assertThat(one.told()).isTrue();
        });
        assertThat(asked()).hasSize(2);
    }

    private void lose(boolean archived) {
        Channels channels = hall.house.getBean(Channels.class);
        if (archived) {
            channels.archived(hall.workspace, "CPEERS");
        } else {
            channels.removedFrom(hall.workspace, "CPEERS");
        }
    }

    private void mend() {
        hall.house.getBean(Setups.class).lookAgain(hall.workspace, "CPEERS");
        hall.house
                .getBean(Opened.class)
                .answer(hall.house.getBean(Programs.class).get(hall.workspace, hall.peers.id()), Map.of());
    }

    private void ask(DraftPair pair) {
        Crowd now = hall.house.getBean(Gathering.class).everybody(hall.workspace, hall.peers.id());
        hall.house
                .getBean(Transactions.class)
                .run(() -> hall.house.getBean(SendOffer.class).send(hall.now(draft), pair, now));
    }

    private void settleStopped() {
        PublishDrafts beat = hall.house.getBean(PublishDrafts.class);
        while (beat.beat() > 0) {
            // again, until nothing is due
        }
    }

    private List<DraftPair> pairs() {
        return hall.drafts.show(hall.hana, draft.id()).orElseThrow().pairs();
    }

    private List<PersonId> asked() {
        assertThat(hall.house.getBean(Sendings.class).count(draft, Sending.WAITING))
                .isZero();
        return hall.offers.askedIn(hall.workspace, hall.peers.id()).stream()
                .map(Offer::couple)
                .flatMap(couple -> couple.both().stream())
                .toList();
    }
}
