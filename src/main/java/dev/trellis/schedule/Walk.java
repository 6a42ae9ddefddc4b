package dev.trellis.schedule;

import dev.trellis.schedule.clock.KeptClock;
import dev.trellis.schedule.clock.WalkingClock;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Moves the clock so that a week passes as a week would: it stops at everything that falls due, and lets it happen. */
@Singleton
@Requires(beans = WalkingClock.class)
public class Walk {
    /** More stops than any year has; a row that falls due again and again must not hold the clock for ever. */
    private static final int STOPS = 20_000;

    private final WalkingClock clock;
    private final Beats beats;
    private final List<OnTheWay> others;
    private final Turns turns;
    private final KeptClock kept;
    private final Duration patience;

    Walk(
            WalkingClock clock,
            Beats beats,
            List<OnTheWay> others,
            Turns turns,
            KeptClock kept,
            @Value("${trellis.clock.patience:20s}") Duration patience) {
        this.clock = clock;
        this.beats = beats;
        this.others = List.copyOf(others);
        this.turns = turns;
        this.kept = kept;
        this.patience = patience;
    }

    /** The next moment after now at which something falls due. */
    public Optional<Instant> nextDue() {
        Instant now = clock.instant();
        return Stream.concat(
                        beats.due().stream(),
                        others.stream().map(OnTheWay::nextDue).flatMap(Optional::stream))
                .filter(due -> due.isAfter(now))
                .min(Instant::compareTo);
    }

    /** Walks to that moment, which must not be past; returns when everything that fell due until then has happened. */
    public Walked to(Instant target) {
        return turns.walking(() -> {
            var rest = new Rest(beats, others, patience);
            rest.find();
            for (int stop = 0; stop < STOPS && standAt(nextStop(target)); stop++) rest.find();
            return new Walked(clock.instant(), List.copyOf(new TreeSet<>(rest.restless())));
        });
    }

    /** Back to the machine's own time (or to where a clock that stands still began), as for a fresh start. */
    public void back() {
        turns.walking(() -> {
            kept.back();
            return true;
        });
    }

    private Optional<Instant> nextStop(Instant target) {
        Instant next = nextDue().filter(due -> due.isBefore(target)).orElse(target);
        return Optional.of(next).filter(stop -> stop.isAfter(clock.instant()));
    }

    private boolean standAt(Optional<Instant> stop) {
        stop.ifPresent(kept::jump);
        return stop.isPresent();
    }
}
