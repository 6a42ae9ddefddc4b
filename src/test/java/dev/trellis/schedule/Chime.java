package dev.trellis.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A beat that rings at the moments it is set to, and does something else then when it is asked to. */
@Singleton
class Chime implements Beat {
    final List<Instant> rung = new CopyOnWriteArrayList<>();
    final AtomicInteger turns = new AtomicInteger();
    private final ConcurrentSkipListSet<Instant> set = new ConcurrentSkipListSet<>();
    private final Clock clock;
    private volatile Runnable also = () -> {};
    private volatile boolean stuck;

    Chime(Clock clock) {
        this.clock = clock;
    }

    void ringAt(Instant... moments) {
        set.addAll(List.of(moments));
    }

    void andThen(Runnable what) {
        also = what;
    }

    /** A row that stays due whatever is done. */
    void isStuck() {
        stuck = true;
    }

    @Override
    public String name() {
        return "chime";
    }

    @Override
    public int beat() {
        turns.incrementAndGet();
        Instant now = clock.instant();
        if (set.isEmpty() || set.first().isAfter(now)) return 0;
        set.pollFirst();
        rung.add(now);
        also.run();
        return 1;
    }

    @Override
    public Optional<Instant> nextDue() {
        return stuck ? Optional.of(Instant.EPOCH) : set.stream().findFirst();
    }
}
