package dev.trellis.matching.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.DraftPair.Sending;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.matching.gather.Gathering;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A round that a crash interrupts, or that two nodes send at once. */
@HouseTest
class PublishingTwiceTest {
    private final Hall hall;

    PublishingTwiceTest(ApplicationContext house, WorkspaceId workspace) {
        this.hall = new Hall(house, workspace);
    }

    @Test
    void aCrashInTheMiddleLosesAndDoublesNothing() {
        IntStream.range(0, 6).forEach(i -> hall.cast.joins(hall.peers, "P" + i, Role.PEER, "a>b"));
        Draft draft = hall.run();
        hall.rounds.publish(hall.hana, draft.id(), 0);
        List<DraftPair> pairs =
                hall.drafts.show(hall.hana, draft.id()).orElseThrow().pairs();
        var now = hall.house.getBean(Gathering.class).everybody(hall.workspace, hall.peers.id());
        SendOffer send = hall.house.getBean(SendOffer.class);
        Transactions transactions = hall.house.getBean(Transactions.class);
        transactions.run(() -> send.send(hall.now(draft), pairs.getFirst(), now));
        assertThatThrownBy(() -> transactions.run(() -> {
                    send.send(hall.now(draft), pairs.get(1), now);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(hall.offers.askedIn(hall.workspace, hall.peers.id())).hasSize(1);
        assertThat(hall.rounds.progress(hall.hana, draft.id()).orElseThrow().sent())
                .isEqualTo(1);

        hall.settle(draft);

        assertThat(hall.offers.askedIn(hall.workspace, hall.peers.id())).hasSize(4);
        assertThat(hall.drafts.show(hall.hana, draft.id()).orElseThrow().pairs())
                .extracting(DraftPair::sending)
                .containsOnly(Sending.SENT);
        assertThat(hall.now(draft).state()).isEqualTo(DraftState.PUBLISHED);
    }

    @Test
    void twoNodesThatPublishAtOnceOfferNobodyTwice() throws InterruptedException {
        IntStream.range(0, 20).forEach(i -> hall.cast.joins(hall.peers, "P" + i, Role.PEER, "a>b"));
        Draft draft = hall.run();
        hall.rounds.publish(hall.hana, draft.id(), 0);
        List<Thread> nodes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            nodes.add(Thread.startVirtualThread(() -> hall.settle(draft)));
        }
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(hall.offers.askedIn(hall.workspace, hall.peers.id())).hasSize(11);
        assertThat(hall.house.getBean(Sendings.class).count(hall.now(draft), Sending.SENT))
                .isEqualTo(11);
        assertThat(hall.now(draft).state()).isEqualTo(DraftState.PUBLISHED);
    }
}
