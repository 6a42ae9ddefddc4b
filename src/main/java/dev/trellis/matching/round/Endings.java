package dev.trellis.matching.round;

import dev.trellis.matching.Decision;
import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.Sendings;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Ends the publishing of a draft. */
@Singleton
final class Endings {
    private final DraftBook book;
    private final Sendings sendings;
    private final DecisionLog log;
    private final ApplicationEventPublisher<RoundMoved> moved;
    private final Clock clock;

    Endings(
            DraftBook book,
            Sendings sendings,
            DecisionLog log,
            ApplicationEventPublisher<RoundMoved> moved,
            Clock clock) {
        this.book = book;
        this.sendings = sendings;
        this.log = log;
        this.moved = moved;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** 1, or 0 when another node did or some of its rows are worked on there. */
    int end(Draft draft) {
        Optional<Draft> locked = book.lock(draft.workspace(), draft.id())
                .filter(Draft::isGoingOut)
                .filter(now -> book.leftOver(now).stream().allMatch(left -> left.told()));
        locked.ifPresent(now -> {
            sendings.end(now);
            moved.publishEvent(new RoundMoved(now.workspace(), now.id()));
            log(now);
        });
        return locked.isPresent() ? 1 : 0;
    }

    /** Of a round that was stopped that is written down already. */
    private void log(Draft ended) {
        if (ended.state() == DraftState.PUBLISHING) {
            log.write(
                    new Matchmaker(ended.workspace(), ended.program(), Objects.requireNonNull(ended.publishedBy())),
                    Decision.FINISH,
                    ended.id());
        }
    }
}
