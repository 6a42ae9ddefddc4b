package dev.trellis.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.Subject;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@HouseTest
class DispatchTest {
    private static final Subject OFFER = new Subject("test", "1");
    private static final Subject OTHER = new Subject("test", "2");

    private final Outbox outbox;
    private final Heard heard;
    private final WalkingClock clock;
    private final WorkspaceId workspace;
    private final PostOffice office;

    DispatchTest(Outbox outbox, Heard heard, WalkingClock clock, WorkspaceId workspace, ApplicationContext house) {
        this.outbox = outbox;
        this.heard = heard;
        this.clock = clock;
        this.workspace = workspace;
        this.office = new PostOffice(house, workspace, 0);
    }

    @Test
    void aSentLetterIsWrittenDownWithItsPlaceAndHeardOf() {
        var letter = office.post(OFFER);
        outbox.put(letter);

        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.SENT);
        assertThat(heard.of(workspace))
                .containsExactly(new LetterDone(office.sent(OFFER).letter(), "D-U1", "1.1", Map.of()));
    }

    @Test
    void lettersOfOneSubjectGoInOrderAndOthersDoNotWaitForThem() {
        outbox.put(office.post(OFFER).version(1));
        outbox.put(office.post(OFFER).version(2));
        outbox.put(office.post(OTHER).version(3));

        var first = office.take();

        assertThat(first).extracting(taken -> taken.claim().version()).containsExactly(1L, 3L);
        assertThat(office.take()).isEmpty();

        first.forEach(office.sender::send);
        office.sendAll();

        assertThat(office.carrier.carried).extracting(Letter::version).containsExactly(1L, 3L, 2L);
    }

    @Test
    void aLetterForLaterHoldsNobodyUpUntilItIsDue() {
        outbox.put(office.post(OFFER).version(1).notBefore(clock.instant().plus(Duration.ofDays(2))));
        outbox.put(office.post(OFFER).version(2));

        office.sendAll();

        assertThat(office.carrier.carried).extracting(Letter::version).containsExactly(2L);

        clock.jump(clock.instant().plus(Duration.ofDays(2)));
        office.sendAll();

        assertThat(office.carrier.carried).extracting(Letter::version).containsExactly(2L, 1L);
    }

    @Test
    void anUpdateChangesTheMessageThatWasPosted() {
        outbox.put(office.post(OFFER));
        outbox.put(office.update(OFFER));

        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.SENT, State.SENT);
        assertThat(office.carrier.spots).containsExactly(Carrier.Spot.NONE, new Carrier.Spot("D-U1", "1.1"));
    }

    @Test
    void anUpdateOfWhatWasNeverPostedIsCancelled() {
        outbox.put(office.update(OFFER));

        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.CANCELLED);
        assertThat(office.carrier.carried).isEmpty();
    }

    @Test
    void ofSeveralWaitingPublishesOnlyTheNewestIsSent() {
        office.carrier.willEnd(new Outcome.TooFast(Duration.ZERO));
        var home = new Subject("home", "U1");
        outbox.put(Letter.home(workspace, "U1"));
        office.take().forEach(office.sender::send);
        outbox.put(Letter.home(workspace, "U1"));

        office.sendAll();

        assertThat(office.state(home)).containsExactly(State.SUPERSEDED, State.SENT);
    }

    @Test
    void anUpdateThatComesWhileOneIsInHandIsNotSwallowed() {
        outbox.put(office.post(OFFER));
        office.sendAll();
        outbox.put(office.update(OFFER));
        var inHand = office.take();
        outbox.put(office.update(OFFER));

        inHand.forEach(office.sender::send);
        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.SENT, State.SENT, State.SENT);
    }

    @Test
    void whatAnOpenTransactionTouchesIsNotSentBeforeItsEnd(Transactions transactions) throws Exception {
        outbox.put(Letter.home(workspace, "U1"));

        transactions.run(() -> {
            outbox.put(Letter.home(workspace, "U1"));
            var meanwhile = CompletableFuture.supplyAsync(office::take).join();
            assertThat(meanwhile).isEmpty();
        });

        assertThat(office.take()).hasSize(1);
    }

    @Test
    void whenThereIsNothingLeftToSayTheLetterIsCancelled() {
        office.carrier.willSayNothing();
        outbox.put(office.post(OFFER));

        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.CANCELLED);
    }

    @Test
    void whatIsCancelledInHandIsNotSent() {
        outbox.put(office.post(OFFER));
        var inHand = office.take();
        outbox.cancel(workspace, OFFER);

        inHand.forEach(office.sender::send);

        assertThat(office.carrier.carried).isEmpty();
        assertThat(office.state(OFFER)).containsExactly(State.CANCELLED);
    }
}
