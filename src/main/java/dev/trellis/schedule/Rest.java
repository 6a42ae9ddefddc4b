package dev.trellis.schedule;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Lets everything happen that is due at one stop of a walk. What does not come to rest (Slack is gone, a row stays due) is
 * waited for once, and named; after that the walk goes on without it.
 */
final class Rest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long LOOK = Duration.ofMillis(5).toNanos();
    private static final int ROUNDS = 200;

    private final Beats beats;
    private final List<OnTheWay> others;
    private final Set<OnTheWay> restless = new HashSet<>();

    Rest(Beats beats, List<OnTheWay> others) {
        this.beats = beats;
        this.others = others;
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
        if (!within(PATIENCE, other, OnTheWay::isQuiet)) restless.add(other);
    }

    private boolean rests(OnTheWay other) {
        return restless.contains(other) || other.isQuiet();
    }

    private static boolean within(long nanos, OnTheWay other, Predicate<OnTheWay> reached) {
        long end = System.nanoTime() + nanos;
        while (!reached.test(other)) {
            if (System.nanoTime() - end > 0) return false;
            LockSupport.parkNanos(LOOK);
        }
        return true;
    }
}
