package dev.trellis.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.State;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sender that dies, dawdles or hears the answer too late. */
@HouseTest
class VanishedSenderTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final OnePost post;

    VanishedSenderTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.post = new OnePost(house, workspace);
    }

    /** Slack posts and says so at once; it is the answer to the call that gets lost, seconds later. */
    @Test
    void slacksOwnWordCountsAlsoWhenItComesBeforeTheCallIsOver() {
        post.outbox.put(post.post());
        var claim = post.begun();
        post.outbox.confirm(workspace, post.letter().id(), "D1", "17.5");
        assertThat(post.states()).as("the answer may still come").containsExactly(State.SENDING);

        post.ended(claim, new Outcome.Unclear("timeout"));

        assertThat(post.kept()).containsExactly(new Kept(post.letter(), State.SENT, "", "D1", "17.5"));
        assertThat(post.heard()).containsExactly(new LetterDone(post.letter(), "D1", "17.5", Map.of()));
    }

    @Test
    void slacksOwnWordAboutASenderThatVanishedIsBelievedWhenItsLeaseIsOver() {
        post.outbox.put(post.post());
        post.begun();
        post.outbox.confirm(workspace, post.letter().id(), "D1", "17.5");

        post.office.takeOver.beat();

        assertThat(post.kept()).containsExactly(new Kept(post.letter(), State.SENT, "", "D1", "17.5"));
    }

    @Test
    void aSenderThatVanishedInTheCallLeavesThePostUncertainAndNobodySendsIt() {
        post.outbox.put(post.post());
        post.begun();

        post.office.sendAll();
        post.office.takeOver.beat();

        assertThat(post.states()).containsExactly(State.UNCERTAIN);
        assertThat(post.office.carrier.carried).isEmpty();
    }

    @Test
    void aSenderThatVanishedBeforeTheCallLeavesALetterForOthers() {
        post.outbox.put(post.post());
        var gone = new PostOffice(house, workspace, new Pace(200, 0, Duration.ofMillis(-1)));
        assertThat(gone.take()).hasSize(1);

        post.office.takeOver.beat();
        post.office.sendAll();

        assertThat(post.states()).containsExactly(State.SENT);
        assertThat(post.office.carrier.carried).hasSize(1);
    }

    @Test
    void aSenderThatIsLateDoesNotSend() {
        post.outbox.put(post.post());
        var late = new PostOffice(house, workspace, new Pace(200, 0, Duration.ofSeconds(9)));
        var taken = late.take();

        taken.forEach(late.sender::send);

        assertThat(late.carrier.carried).as("its lease is shorter than a call").isEmpty();
        assertThat(post.states()).containsExactly(State.WAITING);
    }

    @Test
    void anAnswerThatComesAfterTheLeaseStillCounts() {
        post.outbox.put(post.post());
        var claim = post.begun();
        post.office.takeOver.beat();

        post.ended(claim, new Outcome.Done("D1", "5.5", Map.of()));

        assertThat(post.kept()).containsExactly(new Kept(post.letter(), State.SENT, "", "D1", "5.5"));
    }
}
