package dev.trellis.playground.world.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Slack's message timestamps: the pretend clock's time, never the same twice, never going back. */
@Singleton
public class Stamps {
    private static final long MICROS = 1_000_000;

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    Stamps(Clock clock) {
        this.clock = clock;
    }

    public String next() {
        var now = clock.instant();
        var micros = now.getEpochSecond() * MICROS + now.getNano() / 1_000;
        return format(last.updateAndGet(before -> Math.max(before + 1, micros)));
    }

    public Instant now() {
        return clock.instant();
    }

    public long second() {
        return now().getEpochSecond();
    }

    /** After a restart the next stamp still comes after everything that was written before. */
    void after(String ts) {
        var dot = ts.indexOf('.');
        var micros = Long.parseLong(ts.substring(0, dot)) * MICROS + Long.parseLong(ts.substring(dot + 1));
        last.accumulateAndGet(micros, Math::max);
    }

    void forget() {
        last.set(0);
    }

    private static String format(long micros) {
        return String.format(Locale.ROOT, "%d.%06d", micros / MICROS, micros % MICROS);
    }
}
