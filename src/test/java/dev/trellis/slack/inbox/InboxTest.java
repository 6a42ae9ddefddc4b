package dev.trellis.slack.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.workspace.Secrets;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@HouseTest
class InboxTest {
    private static final String KEY = "0f".repeat(32);

    private final AtomicInteger worked = new AtomicInteger();
    private final InboxRepository repository;
    private final ApplicationContext house;
    private final WorkspaceId workspace;

    InboxTest(InboxRepository repository, ApplicationContext house, WorkspaceId workspace) {
        this.repository = repository;
        this.house = house;
        this.workspace = workspace;
    }

    @Test
    void theSameRequestIsDealtWithOnceAndGetsTheFirstAnswer() {
        assertThat(once("first")).isEqualTo(new Outcome.First<>(new Text("first")));
        assertThat(once("second")).isEqualTo(new Outcome.Again<>("first"));
        assertThat(worked).hasValue(1);
    }

    @Test
    void aRequestThatHadNoAnswerHasNoneAgain() {
        once("");

        assertThat(once("second")).isEqualTo(new Outcome.Again<>(""));
    }

    @Test
    void theSameKeyInAnotherWorkspaceIsAnotherRequest() {
        once("here");

        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThat(inbox(Duration.ZERO).once(other, KEY, () -> work("there")))
                .isEqualTo(new Outcome.First<>(new Text("there")));
    }

    @Test
    void whatIsRolledBackLeavesNoKeyBehind() {
        assertThatThrownBy(() -> inbox(Duration.ZERO).once(workspace, KEY, () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(once("now")).isInstanceOf(Outcome.First.class);
    }

    @Test
    void twinsAtTheSameMomentWaitForOneAnother() {
        var twins = Stream.generate(() -> CompletableFuture.supplyAsync(this::slowly)).limit(4).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(worked).hasValue(1);
        assertThat(twins).filteredOn(Outcome.First.class::isInstance).hasSize(1);
        assertThat(twins).filteredOn(new Outcome.Again<Text>("slow")::equals).hasSize(3);
    }

    @Test
    void theAnswerIsSealedAtRest() {
        once("private words");

        assertThat(repository.findSealedAnswer(workspace, KEY).orElseThrow()).doesNotContain("private");
    }

    @Test
    void answersAreForgottenAfterTenMinutesAndKeysAfterAWeek() {
        once("first");

        sweepIn(Duration.ofMinutes(9));
        assertThat(once("x")).isEqualTo(new Outcome.Again<>("first"));
        sweepIn(Duration.ofMinutes(11));
        assertThat(once("x")).isEqualTo(new Outcome.Again<>(""));
        sweepIn(Duration.ofDays(6));
        assertThat(once("x")).isEqualTo(new Outcome.Again<>(""));
        sweepIn(Duration.ofDays(8));
        assertThat(once("anew")).isInstanceOf(Outcome.First.class);
    }

    private Outcome<Text> once(String answer) {
        return inbox(Duration.ZERO).once(workspace, KEY, () -> work(answer));
    }

    private Outcome<Text> slowly() {
        return inbox(Duration.ZERO).once(workspace, KEY, () -> {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            return work("slow");
        });
    }

    private Text work(String answer) {
        worked.incrementAndGet();
        return new Text(answer);
    }

    private void sweepIn(Duration later) {
        SweepInbox beat = new SweepInbox(inbox(later));
        while (beat.beat() > 0) {
            assertThat(beat.nextDue()).isEmpty();
        }
    }

    private Inbox inbox(Duration later) {
        Clock clock = Clock.offset(house.getBean(Clock.class), later);
        return new Inbox(repository, house.getBean(Transactions.class), house.getBean(Secrets.class), clock);
    }

    private record Text(String answer) implements Answered {}
}
