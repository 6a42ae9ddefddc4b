package dev.trellis.schedule;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets everything happen that is due at one stop of a walk. What does not come to rest (Slack is gone, a row stays due) is
 * waited for once, and named; after that the walk goes on without it.
 */
final class Rest {
    private static final long LOOK = Duration.ofMillis(10).toNanos();
    private static final int ROUNDS = 50;

    private final Beats beats;
    private final List<OnTheWay> others;
    private final Duration patience;
    private final Set<OnTheWay> restless = new HashSet<>();

    Rest(Beats beats, List<OnTheWay> others, Duration patience) {
        this.beats = beats;
        this.others = others;
        this.patience = patience;
    }

    /** What one does may give the others something to do, so it is over when a whole round had nothing. */
    void find() {
        for (int round = 0; round < ROUNDS; round++) {
            others.forEach(this::settle);
            if (beats.runAll() == 0 && others.stream().allMatch(this::rests)) return;
        }
    }

    List<String> restless() {
        return restless.stream().map(OnTheWay::name).toList();
    }

    private void settle(OnTheWay other) {
        other.run();
        if (restless.contains(other)) return;
        if (!comesToRest(other)) restless.add(other);
    }

    private boolean rests(OnTheWay other) {
        return restless.contains(other) || other.isQuiet();
    }

    private boolean comesToRest(OnTheWay other) {
        long end = System.nanoTime() + patience.toNanos();
        while (!other.isQuiet()) {
            if (System.nanoTime() - end > 0) return false;
            LockSupport.parkNanos(LOOK);
        }
        return true;
    }
}
