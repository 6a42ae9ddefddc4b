package dev.trellis.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.LetterUncertain;
import dev.trellis.delivery.State;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Posts of which nobody can say whether they arrived. */
@HouseTest
class UncertainTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final OnePost post;

    UncertainTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.post = new OnePost(house, workspace);
    }

    @Test
    void whatMayHaveArrivedIsNotSentAgainAndHoldsItsSubjectForTenMinutes() {
        post.sendUnclear();
        post.outbox.put(post.post().version(2));

        post.office.sendAll();

        assertThat(post.states()).containsExactly(State.UNCERTAIN, State.WAITING);
        assertThat(post.office.settle.nextDue())
                .hasValueSatisfying(due -> assertThat(due).isAfter(post.clock.instant()));

        post.pass(Duration.ofMinutes(10));
        post.office.sendAll();

        assertThat(post.states()).containsExactly(State.LEFT, State.SENT);
        assertThat(post.office.carrier.carried).hasSize(2);
        assertThat(post.heard().getFirst()).isInstanceOf(LetterUncertain.class);
    }

    @Test
    void slacksOwnWordSettlesIt() {
        post.sendUnclear();

        post.outbox.confirm(workspace, post.letter().id(), "D1", "17.5");
        post.pass(Duration.ofMinutes(10));

        assertThat(post.kept()).containsExactly(new Kept(post.letter(), State.SENT, "timeout", "D1", "17.5"));
        assertThat(post.heard()).containsExactly(new LetterDone(post.letter(), "D1", "17.5", Map.of()));
    }

    @Test
    void aWordAboutALetterThatIsSureChangesNothing() {
        post.outbox.put(post.post());
        post.office.sendAll();

        post.outbox.confirm(workspace, post.letter().id(), "D9", "99.9");

        assertThat(post.kept().getFirst().ts()).isEqualTo("1.1");
        assertThat(post.heard()).hasSize(1);
    }

    @Test
    void aKindThatDoesNoHarmTwiceIsSentAgain() {
        post.office.carrier.decides(WhenUncertain.REPEAT);
        post.sendUnclear();

        post.pass(Duration.ofMinutes(10));
        post.office.sendAll();

        assertThat(post.states()).containsExactly(State.SENT);
        assertThat(post.office.carrier.carried).hasSize(2);
    }

    /** However little harm their message would do twice: no word of Slack's can tell of files later. */
    @Test
    void filesThatMayBeThereAreNotShownAgainAndHoldNobodyUp() {
        post.office.carrier.decides(WhenUncertain.REPEAT);
        post.outbox.put(post.post());
        post.office.sendAll();
        post.office.carrier.willEnd(new Outcome.Unclear("timeout"));
        post.outbox.put(post.files());
        post.outbox.put(post.post().version(2));
        post.office.sendAll();

        post.pass(Duration.ofHours(1));
        post.office.sendAll();

        assertThat(post.states()).containsExactly(State.SENT, State.LEFT, State.SENT);
        assertThat(post.office.carrier.carried).hasSize(3);
    }

    @Test
    void filesThatWereSurelyNotShownAreSentAgain() {
        post.outbox.put(post.post());
        post.office.sendAll();
        post.office.carrier.willEnd(new Outcome.NotSent("http 500"));
        post.outbox.put(post.files());
        post.office.sendAll();

        assertThat(post.states()).containsExactly(State.SENT, State.WAITING);
    }

    @Test
    void somebodyWhoIsAskedCanSayThatItIsThere() {
        post.ask();

        assertThat(post.outbox.undecided(workspace)).extracting(Kept::letter).containsExactly(post.letter());
        assertThat(post.outbox.itIsThere(workspace, post.letter().id())).isTrue();
        assertThat(post.outbox.itIsThere(workspace, post.letter().id()))
                .as("a second tap")
                .isFalse();

        assertThat(post.states()).containsExactly(State.SENT);
        assertThat(post.heard()).last().isEqualTo(new LetterDone(post.letter(), "", "", Map.of()));
        assertThat(post.outbox.undecided(workspace)).isEmpty();
    }

    @Test
    void somebodyWhoIsAskedCanHaveItSentAgain() {
        post.ask();

        assertThat(post.outbox.sendAgain(workspace, post.letter().id())).isTrue();
        assertThat(post.outbox.sendAgain(workspace, post.letter().id()))
                .as("a second tap")
                .isFalse();
        post.office.sendAll();

        assertThat(post.states()).containsExactly(State.SENT);
        assertThat(post.office.carrier.carried).hasSize(2);
    }

    @Test
    void onlyPostsCanBeUncertain() {
        post.office.carrier.willEnd(new Outcome.Unclear("timeout"));
        post.outbox.put(Letter.open(workspace, OnePost.INTRODUCTION, "U1", "U2"));

        post.office.sendAll();

        assertThat(post.states()).containsExactly(State.WAITING);
    }

    @Test
    void timeInWhichNobodyListenedDoesNotCount() {
        post.sendUnclear();
        post.clock.jump(post.clock.instant().plus(Duration.ofHours(3)));

        house.getBean(ListenAgain.class).look();
        post.office.settle.beat();

        assertThat(post.states()).containsExactly(State.UNCERTAIN);
    }
}
