package dev.trellis.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.Subject;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HouseTest
class FailureTest {
    private static final Subject OFFER = new Subject("test", "1");
    private static final Subject OTHER = new Subject("test", "2");

    private final Outbox outbox;
    private final Heard heard;
    private final WorkspaceId workspace;
    private final PostOffice office;

    FailureTest(Outbox outbox, Heard heard, WorkspaceId workspace, ApplicationContext house) {
        this.outbox = outbox;
        this.heard = heard;
        this.workspace = workspace;
        this.office = new PostOffice(house, workspace, 0);
    }

    @Test
    void aRefusalIsHeardOfAndTheNextLetterGoes() {
        office.carrier.willEnd(new Outcome.Refused("is_archived"));
        outbox.put(office.post(OFFER).version(1));
        outbox.put(office.post(OFFER).version(2));

        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.REJECTED, State.SENT);
        assertThat(heard.of(workspace).getFirst())
                .isEqualTo(new LetterRefused(office.kept(OFFER).getFirst().letter(), "is_archived"));
        assertThat(office.kept(OFFER).getFirst().code()).isEqualTo("is_archived");
    }

    @Test
    void aMessageThatIsGoneNeedsNoUpdateAndItsRoomHears() {
        office.carrier.willEnd(new Outcome.Done("D-U1", "1.1", Map.of()), new Outcome.Gone("message_not_found"));
        outbox.put(office.post(OFFER));
        outbox.put(office.update(OFFER));

        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.SENT, State.SUPERSEDED);
        assertThat(heard.of(workspace).getLast())
                .isEqualTo(new LetterRefused(office.kept(OFFER).getLast().letter(), "message_not_found"));
    }

    @Test
    void newsForAModalWaitsThreeSecondsForItToCome() {
        Outcome.NotThere notThere = new Outcome.NotThere("not_found");
        office.carrier.willEnd(notThere, notThere);
        outbox.put(Letter.view(workspace, "test.view", "V1", OFFER));

        await().untilAsserted(() -> {
            office.sendAll();
            assertThat(office.state(OFFER)).containsExactly(State.SENT);
        });
        assertThat(office.carrier.carried).hasSize(3);
    }

    @Test
    void newsForAModalThatDoesNotComeIsRefused() {
        Outcome.NotThere notThere = new Outcome.NotThere("not_found");
        office.carrier.willEnd(notThere, notThere, notThere);
        outbox.put(Letter.view(workspace, "test.view", "V1", OFFER));

        await().untilAsserted(() -> {
            office.sendAll();
            assertThat(office.state(OFFER)).containsExactly(State.REJECTED);
        });
        assertThat(heard.of(workspace))
                .containsExactly(new LetterRefused(office.kept(OFFER).getFirst().letter(), "not_found"));
    }

    @Test
    void aCallThatDidNotReachSlackWaitsAMomentAndIsRepeated() {
        office.carrier.willEnd(new Outcome.NotSent("ConnectException"));
        outbox.put(office.post(OFFER));

        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.WAITING);
        await().untilAsserted(() -> {
            office.sendAll();
            assertThat(office.state(OFFER)).containsExactly(State.SENT);
        });
    }

    @Test
    void aRefusedTokenPausesTheWorkspaceAndItsLettersWait(Workspaces workspaces) {
        office.carrier.willEnd(new Outcome.TokenRefused("token_revoked"));
        outbox.put(office.post(OFFER));

        office.take().forEach(office.sender::send);

        assertThat(workspaces.find(workspace).orElseThrow().pausedCode()).isEqualTo("token_revoked");
        assertThat(office.state(OFFER)).containsExactly(State.WAITING);

        workspaces.resume(workspace);
        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.SENT);
    }

    @Test
    void tooFastStopsThatMethodForExactlyThatLongAndNoOther() {
        office.carrier.willEnd(new Outcome.TooFast(Duration.ofMinutes(5)));
        outbox.put(office.post(OFFER));
        outbox.put(office.post(OTHER));
        outbox.put(Letter.open(workspace, new Subject("test", "3"), "U1", "U2"));
        var taken = office.take();
        assertThat(taken).hasSize(3);

        taken.forEach(office.sender::send);

        assertThat(office.state(OFFER)).containsExactly(State.WAITING);
        assertThat(office.state(OTHER))
                .as("in hand already when Slack said stop")
                .containsExactly(State.WAITING);
        assertThat(office.state(new Subject("test", "3"))).containsExactly(State.SENT);
        assertThat(office.take()).isEmpty();
    }

    @Test
    void whatSlackSaidIsKeptWhenNoRoomCanHearIt() {
        heard.deafen(workspace, true);
        outbox.put(office.post(OFFER));

        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.SENT);
        assertThat(heard.of(workspace)).isEmpty();

        heard.deafen(workspace, false);
        office.tellAgain.beat();
        office.tellAgain.beat();

        assertThat(heard.of(workspace))
                .containsExactly(new LetterDone(office.sent(OFFER).letter(), "D-U1", "1.1", Map.of()));
    }

    @Test
    void aRefusalThatNoRoomCanHearIsToldLater() {
        heard.deafen(workspace, true);
        office.carrier.willEnd(new Outcome.Refused("is_archived"));
        outbox.put(office.post(OFFER));
        office.sendAll();
        assertThat(office.state(OFFER)).containsExactly(State.REJECTED);

        heard.deafen(workspace, false);
        office.tellAgain.beat();
        office.tellAgain.beat();

        assertThat(heard.of(workspace))
                .containsExactly(new LetterRefused(office.sent(OFFER).letter(), "is_archived"));
    }

    @Test
    void aLetterThatCannotBeWrittenWaitsAndHoldsUpNobodyElse() {
        office.carrier.stumbles(true);
        outbox.put(office.post(OFFER));
        office.sendAll();
        office.carrier.stumbles(false);
        outbox.put(office.post(OTHER));

        office.sendAll();

        assertThat(office.state(OTHER)).containsExactly(State.SENT);
        assertThat(office.state(OFFER)).containsExactly(State.WAITING);
        await().untilAsserted(() -> {
            office.sendAll();
            assertThat(office.state(OFFER)).containsExactly(State.SENT);
        });
    }

    /** Slack may have done it, so nothing is sent twice. */
    @Test
    void anAnswerThatCannotBeReadLeavesTheMessageUncertain() {
        office.carrier.mumbles(true);
        outbox.put(office.post(OFFER));

        office.sendAll();
        office.carrier.mumbles(false);
        office.sendAll();

        assertThat(office.state(OFFER)).containsExactly(State.UNCERTAIN);
        assertThat(office.carrier.carried).hasSize(1);
    }
}
