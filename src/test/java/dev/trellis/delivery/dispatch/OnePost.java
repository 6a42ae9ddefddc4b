package dev.trellis.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One introduction on its way through the post, with whatever becomes of it. */
final class OnePost {
    static final Subject INTRODUCTION = new Subject("test", "1");

    final Outbox outbox;
    final WalkingClock clock;
    final PostOffice office;
    private final ApplicationContext house;
    private final WorkspaceId workspace;

    OnePost(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.outbox = house.getBean(Outbox.class);
        this.clock = house.getBean(WalkingClock.class);
        this.office = new PostOffice(house, workspace, 0);
    }

    /** What the rooms heard of it. */
    List<Object> heard() {
        return house.getBean(Heard.class).of(workspace);
    }

    /** The end of a call comes in, after whatever happened meanwhile. */
    void ended(Claim claim, Outcome outcome) {
        house.getBean(Transactions.class).run(() -> house.getBean(Results.class).write(claim, outcome));
    }

    /** A call whose lease is over as soon as it began. */
    Claim begun() {
        var gone = new PostOffice(house, workspace, new Pace(200, 0, Duration.ofMillis(-1)));
        var claim = gone.take().getFirst().claim();
        var longAgo = Instant.EPOCH;
        assertThat(house.getBean(ClaimRepository.class).begin(workspace, claim.id(), claim.fence(), longAgo))
                .isEqualTo(1);
        return claim;
    }

    void ask() {
        office.carrier.decides(WhenUncertain.ASK);
        sendUnclear();
        pass(Duration.ofMinutes(10));
        assertThat(states()).containsExactly(State.ASKED);
    }

    void sendUnclear() {
        office.carrier.willEnd(new Outcome.Unclear("timeout"));
        outbox.put(post());
        office.sendAll();
    }

    void pass(Duration time) {
        clock.jump(clock.instant().plus(time));
        office.settle.beat();
    }

    Letter post() {
        return Letter.post(workspace, "test.introduction", "C1", INTRODUCTION);
    }

    Letter files() {
        return Letter.files(workspace, "test.introduction", "C1", INTRODUCTION);
    }

    Letter letter() {
        return kept().getFirst().letter();
    }

    List<Kept> kept() {
        return outbox.find(workspace, INTRODUCTION);
    }

    List<State> states() {
        return kept().stream().map(Kept::state).toList();
    }
}
