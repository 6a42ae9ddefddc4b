package dev.trellis.matching.round;

import dev.trellis.matching.Decision;
import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.draft.DraftPair.Sending;
import dev.trellis.matching.draft.Rivals;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.program.Programs;
import dev.trellis.workspace.DraftId;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Publishes drafts, each once. */
@Singleton
public class Rounds {
    private final Programs programs;
    private final DraftBook book;
    private final Sendings sendings;
    private final Rivals rivals;
    private final DecisionLog log;
    private final ApplicationEventPublisher<RoundMoved> moved;
    private final Clock clock;

    Rounds(
            Programs programs,
            DraftBook book,
            Sendings sendings,
            Rivals rivals,
            DecisionLog log,
            ApplicationEventPublisher<RoundMoved> moved,
            Clock clock) {
        this.programs = programs;
        this.book = book;
        this.sendings = sendings;
        this.rivals = rivals;
        this.log = log;
        this.moved = moved;
        this.clock = clock;
    }

    /**
     * The offers of a draft go out from now on; a second time changes nothing.
     *
     * @param version of the draft that was on the screen
     */
    @Transactional
    public Published publish(Matchmaker by, DraftId id, long version) {
        if (!programs.isLead(by.workspace(), by.program(), by.person())) {
            return new Published.NotALead();
        }
        List<Draft> undecided = rivals.lock(by.workspace(), by.program());
        return book.find(by.workspace(), id)
                .filter(draft -> draft.program().equals(by.program()))
                .map(draft -> publish(by, draft, version, undecided))
                .orElseGet(Published.Gone::new);
    }

    private Published publish(Matchmaker by, Draft draft, long version, List<Draft> undecided) {
        if (draft.isArranging()) {
            return new Published.Arranging();
        }
        if (!draft.isOpen()) {
            return over(draft);
        }
        if (draft.version() != version) {
            return new Published.ChangedMeanwhile(draft);
        }
        if (!programs.get(draft.workspace(), draft.program()).isOpen()) {
            return new Published.NotOpen();
        }
        if (rivals.hadOne(draft)) {
            return new Published.Overtaken(overtaken(by, rivals.overtake(draft)));
        }
        return draft.figures().pairs() == 0 ? new Published.NoPairs() : begin(by, draft, undecided);
    }

    /**
     * Nobody else is asked by a draft that waits for its channel; whoever was not asked is kept for the next round. False when
     * it goes on already or is over, and for whoever does not lead the program.
     */
    @Transactional
    public boolean stop(Matchmaker by, DraftId id) {
        Optional<Draft> waiting = Optional.of(by)
                .filter(one -> programs.isLead(one.workspace(), one.program(), one.person()))
                .flatMap(one -> book.lock(one.workspace(), id))
                .filter(draft -> draft.program().equals(by.program()))
                .filter(sendings::isWaiting);
        waiting.map(sendings::stop).ifPresent(draft -> {
            log.write(by, Decision.STOP, draft.id());
            moved.publishEvent(new RoundMoved(draft.workspace(), draft.id()));
        });
        return waiting.isPresent();
    }

    private Published begin(Matchmaker by, Draft draft, List<Draft> undecided) {
        Draft begun = sendings.begin(draft, by, clock.instant());
        log.write(by, Decision.PUBLISH, draft.id());
        rivals.overtake(undecided, begun).forEach(other -> overtaken(by, other));
        return new Published.Begun(begun);
    }

    private Draft overtaken(Matchmaker by, Draft draft) {
        log.write(by, Decision.OVERTAKE, draft.id());
        moved.publishEvent(new RoundMoved(draft.workspace(), draft.id()));
        return draft;
    }

    private static Published over(Draft draft) {
        return switch (draft.state()) {
            case OVERTAKEN -> new Published.Overtaken(draft);
            case DISCARDED -> new Published.Gone();
            default ->
                new Published.Already(
                        Objects.requireNonNull(draft.publishedBy()),
                        Objects.requireNonNullElse(draft.publishedAt(), Instant.EPOCH));
        };
    }

    /** How far it is; empty for whoever does not lead the program, and for a draft nobody published. */
    @Transactional
    public Optional<Progress> progress(Matchmaker by, DraftId id) {
        return Optional.of(by)
                .filter(one -> programs.isLead(one.workspace(), one.program(), one.person()))
                .flatMap(one -> book.find(one.workspace(), id))
                .filter(draft -> draft.program().equals(by.program()))
                .filter(Draft::isPublished)
                .map(this::progress);
    }

    private Progress progress(Draft draft) {
        return new Progress(
                draft,
                sendings.count(draft, Sending.SENT),
                sendings.count(draft, Sending.SKIPPED),
                draft.figures().pairs());
    }
}
