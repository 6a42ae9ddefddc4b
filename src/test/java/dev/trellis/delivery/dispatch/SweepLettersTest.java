package dev.trellis.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@HouseTest
class SweepLettersTest {
    private static final Subject HOME = new Subject("home", "U1");
    private static final Subject OFFER = new Subject("test", "1");

    private final Outbox outbox;
    private final SweepLetters sweeping;
    private final WalkingClock clock;
    private final WorkspaceId workspace;
    private final PostOffice office;

    SweepLettersTest(
            Outbox outbox, SweepLetters sweeping, WalkingClock clock, WorkspaceId workspace, ApplicationContext house) {
        this.outbox = outbox;
        this.sweeping = sweeping;
        this.clock = clock;
        this.workspace = workspace;
        this.office = new PostOffice(house, workspace, 0);
    }

    @Test
    void whatWasDrawnAWeekAgoIsForgottenAndPostsAreKept() {
        outbox.put(Letter.home(workspace, "U1"));
        outbox.put(office.post(OFFER));
        outbox.put(office.update(OFFER));
        office.sendAll();
        sweepAfter(Duration.ofDays(6));
        assertThat(operations()).containsExactlyInAnyOrder(Operation.PUBLISH, Operation.POST, Operation.UPDATE);

        sweepAfter(Duration.ofDays(2));

        assertThat(operations()).containsExactly(Operation.POST);
    }

    @Test
    void whatStillWaitsIsNeverForgotten() {
        outbox.put(Letter.home(workspace, "U1"));

        sweepAfter(Duration.ofDays(30));

        assertThat(operations()).containsExactly(Operation.PUBLISH);
    }

    @Test
    void aWalkThroughTimeDoesNotStopForIt() {
        assertThat(sweeping.nextDue()).isEmpty();
    }

    private void sweepAfter(Duration time) {
        clock.jump(clock.instant().plus(time));
        while (sweeping.beat() > 0) {}
    }

    private List<Operation> operations() {
        return java.util.stream.Stream.of(HOME, OFFER)
                .flatMap(subject -> outbox.find(workspace, subject).stream())
                .map(kept -> kept.letter().operation())
                .toList();
    }
}
