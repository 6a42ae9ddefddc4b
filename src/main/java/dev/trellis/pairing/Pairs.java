package dev.trellis.pairing;

import dev.trellis.pairing.news.TalkBooked;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.NotHere;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Pairs from the second yes to their end. */
@Singleton
public class Pairs {
    private final Register register;
    private final Introductions introductions;
    private final Breaks breaks;
    private final Endings endings;
    private final Clock clock;
    private final ApplicationEventPublisher<Object> events;

    Pairs(
            Register register,
            Introductions introductions,
            Breaks breaks,
            Endings endings,
            Clock clock,
            ApplicationEventPublisher<Object> events) {
        this.register = register;
        this.introductions = introductions;
        this.breaks = breaks;
        this.endings = endings;
        this.clock = clock;
        this.events = events;
    }

    /** Throws when this workspace has no such pair. */
    @Transactional
    public Pair get(WorkspaceId workspace, PairId pair) {
        return register.find(workspace, pair).orElseThrow(() -> new NotHere("No pair " + pair));
    }

    /** Empty when this workspace has no such pair, as for an id that somebody made up. */
    @Transactional
    public Optional<Pair> find(WorkspaceId workspace, PairId pair) {
        return register.find(workspace, pair);
    }

    /** Somebody's pairs that are not over, over all programs, the oldest first. */
    @Transactional
    public List<Pair> live(WorkspaceId workspace, PersonId person) {
        return register.live(workspace, person);
    }

    /** Somebody's pairs as far as they know: one that has ended stays as it was until they are told in the morning. */
    @Transactional
    public List<Pair> knownTo(WorkspaceId workspace, PersonId person) {
        return endings.knownTo(workspace, person);
    }

    /** Whether it goes on as far as that one of the two knows. */
    @Transactional
    public boolean goesOnFor(Pair pair, PersonId person) {
        return endings.goesOnFor(pair, person);
    }

    /** A program's pairs that are not over. */
    @Transactional
    public List<Pair> liveIn(WorkspaceId workspace, ProgramId program) {
        return register.liveIn(workspace, program);
    }

    /** Whether the two are a pair in that program now. */
    @Transactional
    public boolean isAlive(WorkspaceId workspace, ProgramId program, Couple couple) {
        return register.isAlive(workspace, program, couple);
    }

    /** How the two are introduced, and when they talk first. */
    @Transactional
    public Introduction introduction(Pair pair) {
        return introductions.of(pair);
    }

    /** The line somebody approved; for the introduction, and for the two themselves. */
    @Transactional
    public OwnLine line(Pair pair, PersonId person) {
        return introductions.line(pair, person);
    }

    /** When the pause of a paused pair ends. */
    @Transactional
    public Optional<Instant> pausedUntil(Pair pair) {
        return register.pauseOf(pair).map(Pause::until);
    }

    /** Both said yes: a pair begins, and its introduction goes out. Who said yes first speaks first. */
    @Transactional
    public Pair confirm(WorkspaceId workspace, ProgramId program, Approved first, Approved second) {
        return introductions.begin(workspace, program, first, second);
    }

    /** One of the two says when they talk. */
    @Transactional
    public TalkOutcome book(WorkspaceId workspace, PairId id, PersonId who, Instant at) {
        Pair pair = register.lock(workspace, id);
        if (!pair.has(who)) {
            return new TalkOutcome.NotYours();
        }
        if (!pair.state().live()) {
            return endings.goesOnFor(pair, who) ? new TalkOutcome.NotNow() : new TalkOutcome.Over();
        }
        if (pair.state() == PairState.PAUSED) {
            return new TalkOutcome.Over();
        }
        if (!at.isAfter(clock.instant())) {
            return new TalkOutcome.Past();
        }
        Optional<LocalDate> latest = introductions.tooFar(pair, who, at);
        if (latest.isPresent()) {
            return new TalkOutcome.TooFar(latest.get());
        }
        introductions.booked(pair, at);
        events.publishEvent(new TalkBooked(workspace, id, who, at));
        return new TalkOutcome.Booked(pair, at);
    }

    /** An introduction of which nobody knows whether it arrived is sent once more; false when that is settled. */
    @Transactional
    public boolean introduceAgain(WorkspaceId workspace, PairId id) {
        return introductions.again(register.lock(workspace, id));
    }

    /** A lead found the introduction in the channel; false when that is settled already. */
    @Transactional
    public boolean introductionFound(WorkspaceId workspace, PairId id) {
        return introductions.found(register.lock(workspace, id));
    }

    /** The pair is over; each reads the same neutral text in the morning. False when it was over already. */
    @Transactional
    public boolean end(WorkspaceId workspace, PairId id, PersonId by, EndReason reason) {
        return endings.end(register.lock(workspace, id), new Cause(by, reason.name()));
    }

    /**
     * While a pair is paused its two places are free for somebody else; nothing happens to a pair that is not. Of one that
     * has ended without their knowing, the place of whoever asks is free.
     */
    @Transactional
    public void makeRoom(WorkspaceId workspace, PairId id, PersonId who) {
        Pair pair = register.lock(workspace, id);
        breaks.makeRoom(pair);
        endings.makeRoom(pair, who);
    }
}
