package dev.trellis.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.LetterUncertain;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HouseTest
class UncertainTest {
    private static final Subject INTRODUCTION = new Subject("test", "1");

    private final Outbox outbox;
    private final Heard heard;
    private final WalkingClock clock;
    private final WorkspaceId workspace;
    private final ApplicationContext house;
    private final PostOffice office;

    UncertainTest(Outbox outbox, Heard heard, WalkingClock clock, WorkspaceId workspace, ApplicationContext house) {
        this.outbox = outbox;
        this.heard = heard;
        this.clock = clock;
        this.workspace = workspace;
        this.house = house;
        this.office = new PostOffice(house, workspace, 0);
    }

    @Test
    void whatMayHaveArrivedIsNotSentAgainAndHoldsItsSubjectForTenMinutes() {
        sendUnclear();
        outbox.put(post().version(2));

        office.sendAll();

        assertThat(states()).containsExactly(State.UNCERTAIN, State.WAITING);
        assertThat(office.settle.nextDue())
                .hasValueSatisfying(due -> assertThat(due).isAfter(clock.instant()));

        pass(Duration.ofMinutes(10));
        office.sendAll();

        assertThat(states()).containsExactly(State.LEFT, State.SENT);
        assertThat(office.carrier.carried).hasSize(2);
        assertThat(heard.of(workspace).getFirst()).isInstanceOf(LetterUncertain.class);
    }

    @Test
    void slacksOwnWordSettlesIt() {
        sendUnclear();

        outbox.confirm(workspace, letter().id(), "D1", "17.5");
        pass(Duration.ofMinutes(10));

        assertThat(kept()).containsExactly(new Kept(letter(), State.SENT, "timeout", "D1", "17.5"));
        assertThat(heard.of(workspace)).containsExactly(new LetterDone(letter(), "D1", "17.5", Map.of()));
    }

    /** Slack posts and says so at once; it is the answer to the call that gets lost, seconds later. */
    @Test
    void slacksOwnWordCountsAlsoWhenItComesBeforeTheCallIsOver() {
        outbox.put(post());
        var claim = begun();
        outbox.confirm(workspace, letter().id(), "D1", "17.5");
        assertThat(states()).as("the answer may still come").containsExactly(State.SENDING);

        house.getBean(dev.trellis.workspace.database.Transactions.class)
                .run(() -> house.getBean(Results.class).write(claim, new Outcome.Unclear("timeout")));

        assertThat(kept()).containsExactly(new Kept(letter(), State.SENT, "", "D1", "17.5"));
        assertThat(heard.of(workspace)).containsExactly(new LetterDone(letter(), "D1", "17.5", Map.of()));
    }

    @Test
    void slacksOwnWordAboutASenderThatVanishedIsBelievedWhenItsLeaseIsOver() {
        outbox.put(post());
        begun();
        outbox.confirm(workspace, letter().id(), "D1", "17.5");

        office.takeOver.beat();

        assertThat(kept()).containsExactly(new Kept(letter(), State.SENT, "", "D1", "17.5"));
    }

    @Test
    void aWordAboutALetterThatIsSureChangesNothing() {
        outbox.put(post());
        office.sendAll();

        outbox.confirm(workspace, letter().id(), "D9", "99.9");

        assertThat(kept().getFirst().ts()).isEqualTo("1.1");
        assertThat(heard.of(workspace)).hasSize(1);
    }

    @Test
    void aKindThatDoesNoHarmTwiceIsSentAgain() {
        office.carrier.decides(WhenUncertain.REPEAT);
        sendUnclear();

        pass(Duration.ofMinutes(10));
        office.sendAll();

        assertThat(states()).containsExactly(State.SENT);
        assertThat(office.carrier.carried).hasSize(2);
    }

    @Test
    void somebodyWhoIsAskedCanSayThatItIsThere() {
        ask();

        assertThat(outbox.undecided(workspace)).extracting(Kept::letter).containsExactly(letter());
        assertThat(outbox.itIsThere(workspace, letter().id())).isTrue();
        assertThat(outbox.itIsThere(workspace, letter().id()))
                .as("a second tap")
                .isFalse();

        assertThat(states()).containsExactly(State.SENT);
        assertThat(heard.of(workspace)).last().isEqualTo(new LetterDone(letter(), "", "", Map.of()));
        assertThat(outbox.undecided(workspace)).isEmpty();
    }

    @Test
    void somebodyWhoIsAskedCanHaveItSentAgain() {
        ask();

        assertThat(outbox.sendAgain(workspace, letter().id())).isTrue();
        assertThat(outbox.sendAgain(workspace, letter().id()))
                .as("a second tap")
                .isFalse();
        office.sendAll();

        assertThat(states()).containsExactly(State.SENT);
        assertThat(office.carrier.carried).hasSize(2);
    }

    @Test
    void onlyPostsCanBeUncertain() {
        office.carrier.willEnd(new Outcome.Unclear("timeout"));
        outbox.put(Letter.open(workspace, INTRODUCTION, "U1", "U2"));

        office.sendAll();

        assertThat(states()).containsExactly(State.WAITING);
    }

    @Test
    void aSenderThatVanishedInTheCallLeavesThePostUncertainAndNobodySendsIt() {
        outbox.put(post());
        begun();

        office.sendAll();
        office.takeOver.beat();

        assertThat(states()).containsExactly(State.UNCERTAIN);
        assertThat(office.carrier.carried).isEmpty();
    }

    @Test
    void aSenderThatVanishedBeforeTheCallLeavesALetterForOthers() {
        outbox.put(post());
        var gone = new PostOffice(house, workspace, new Pace(200, 0, Duration.ofMillis(-1)));
        assertThat(gone.take()).hasSize(1);

        office.takeOver.beat();
        office.sendAll();

        assertThat(states()).containsExactly(State.SENT);
        assertThat(office.carrier.carried).hasSize(1);
    }

    @Test
    void aSenderThatIsLateDoesNotSend() {
        outbox.put(post());
        var late = new PostOffice(house, workspace, new Pace(200, 0, Duration.ofSeconds(9)));
        var taken = late.take();

        taken.forEach(late.sender::send);

        assertThat(late.carrier.carried).as("its lease is shorter than a call").isEmpty();
        assertThat(states()).containsExactly(State.WAITING);
    }

    @Test
    void anAnswerThatComesAfterTheLeaseStillCounts() {
        outbox.put(post());
        var claim = begun();
        office.takeOver.beat();

        house.getBean(dev.trellis.workspace.database.Transactions.class)
                .run(() -> house.getBean(Results.class).write(claim, new Outcome.Done("D1", "5.5", Map.of())));

        assertThat(kept()).containsExactly(new Kept(letter(), State.SENT, "", "D1", "5.5"));
    }

    @Test
    void timeInWhichNobodyListenedDoesNotCount() {
        sendUnclear();
        clock.jump(clock.instant().plus(Duration.ofHours(3)));

        house.getBean(ListenAgain.class).look();
        office.settle.beat();

        assertThat(states()).containsExactly(State.UNCERTAIN);
    }

    /** A call whose lease is over as soon as it began. */
    private Claim begun() {
        var gone = new PostOffice(house, workspace, new Pace(200, 0, Duration.ofMillis(-1)));
        var claim = gone.take().getFirst().claim();
        var longAgo = java.time.Instant.EPOCH;
        assertThat(house.getBean(ClaimRepository.class).begin(workspace, claim.id(), claim.fence(), longAgo))
                .isEqualTo(1);
        return claim;
    }

    private void ask() {
        office.carrier.decides(WhenUncertain.ASK);
        sendUnclear();
        pass(Duration.ofMinutes(10));
        assertThat(states()).containsExactly(State.ASKED);
    }

    private void sendUnclear() {
        office.carrier.willEnd(new Outcome.Unclear("timeout"));
        outbox.put(post());
        office.sendAll();
    }

    private void pass(Duration time) {
        clock.jump(clock.instant().plus(time));
        office.settle.beat();
    }

    private Letter post() {
        return Letter.post(workspace, "test.introduction", "C1", INTRODUCTION);
    }

    private Letter letter() {
        return kept().getFirst().letter();
    }

    private List<Kept> kept() {
        return outbox.find(workspace, INTRODUCTION);
    }

    private List<State> states() {
        return kept().stream().map(Kept::state).toList();
    }
}
