package dev.trellis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@HouseTest
class OutboxTest {
    private static final Subject OFFER = new Subject("test", "7");

    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;
    private final WorkspaceId workspace;

    OutboxTest(Outbox outbox, Transactions transactions, Clock clock, WorkspaceId workspace) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
        this.workspace = workspace;
    }

    @Test
    void aLetterWaitsAsItWasPut() {
        var letter = offer().version(3).notBefore(clock.instant().plus(Duration.ofDays(1)));

        outbox.put(letter);

        assertThat(outbox.find(workspace, letter.id())).contains(new Kept(letter, State.WAITING, "", "", ""));
    }

    @Test
    void theSameLetterTwiceIsOneLetterAndAnotherVersionIsAnother() {
        outbox.put(offer());
        outbox.put(offer());
        outbox.put(offer().version(1));

        assertThat(outbox.find(workspace, OFFER))
                .extracting(kept -> kept.letter().version())
                .containsExactly(0L, 1L);
    }

    @Test
    void oneUpdateThatWaitsIsEnough() {
        outbox.put(Letter.update(workspace, "test.offer", "U1", OFFER).version(1));
        outbox.put(Letter.update(workspace, "test.offer", "U1", OFFER).version(2));
        outbox.put(Letter.update(workspace, "test.offer", "U2", OFFER).version(2));

        assertThat(outbox.find(workspace, OFFER))
                .extracting(kept -> kept.letter().address())
                .containsExactly("U1", "U2");
    }

    @Test
    void whatWasCancelledIsNotSentAndMayBePutAgain() {
        outbox.put(offer());
        outbox.put(Letter.post(workspace, "test.reminder", "U1", OFFER));

        outbox.cancel(workspace, OFFER, "test.offer");
        outbox.put(offer());

        assertThat(states()).containsExactly(State.CANCELLED, State.WAITING, State.WAITING);

        outbox.cancel(workspace, OFFER);

        assertThat(states()).containsOnly(State.CANCELLED);
    }

    @Test
    void anotherWorkspacesLettersAreNeitherSeenNorCancelled(ApplicationContext house) {
        var other = TestHouse.newWorkspace(house).id();
        outbox.put(offer());

        outbox.cancel(other, OFFER);

        assertThat(outbox.find(other, OFFER)).isEmpty();
        assertThat(states()).containsExactly(State.WAITING);
    }

    @Test
    void aLetterGoesWithTheTransactionItWasPutIn() {
        Assertions.assertThatThrownBy(() -> transactions.run(() -> {
                    outbox.put(offer());
                    throw new IllegalStateException("something else went wrong");
                }))
                .hasMessageContaining("something else");

        assertThat(outbox.find(workspace, OFFER)).isEmpty();
    }

    private Letter offer() {
        return Letter.post(workspace, "test.offer", "U1", OFFER);
    }

    private List<State> states() {
        return outbox.find(workspace, OFFER).stream().map(Kept::state).toList();
    }
}
