package dev.trellis.playground.wire.reply;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The knobs with which tests make the pretend Slack fail. */
@Singleton
public class Faults {
    /** Stands for every method, and for response URLs. */
    public static final String EVERYTHING = "*";

    /** What response URLs are called here, because they have no method. */
    public static final String RESPONSE_URL = "response_url";

    private final Map<String, Planned> planned = new HashMap<>();

    Faults() {}

    /** The next so many calls of a method fail in this way. */
    public synchronized void plan(String method, int times, Fault fault) {
        planned.put(method, new Planned(times, fault));
    }

    /** Every connection goes, until {@link #clear()}. */
    public void slackIsGone() {
        plan(EVERYTHING, Integer.MAX_VALUE, new Fault.Gone());
    }

    public synchronized void clear() {
        planned.clear();
    }

    /** How this call fails, if it does. */
    public Optional<Fault> next(String method) {
        return take(method).or(() -> take(EVERYTHING));
    }

    private synchronized Optional<Fault> take(String key) {
        var plan = Optional.ofNullable(planned.get(key));
        plan.ifPresent(now -> {
            if (now.times() > 1) {
                plan(key, now.times() - 1, now.fault());
            } else {
                planned.remove(key);
            }
        });
        return plan.map(Planned::fault);
    }

    /** How often something still fails, and how. */
    private record Planned(int times, Fault fault) {}
}
