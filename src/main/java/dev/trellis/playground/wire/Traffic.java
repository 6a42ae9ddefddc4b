package dev.trellis.playground.wire;

import dev.trellis.playground.wire.Exchange.Bodies;
import dev.trellis.playground.wire.Exchange.Direction;
import dev.trellis.playground.world.Json;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last requests in both directions; older ones are forgotten, and so are all at a restart. */
@Singleton
public class Traffic {
    private static final int KEPT = 300;

    private final Clock clock;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();

    Traffic(Clock clock) {
        this.clock = clock;
    }

    /** Newest first. */
    public synchronized List<Exchange> latest() {
        return List.copyOf(exchanges);
    }

    public synchronized void clear() {
        exchanges.clear();
    }

    /** Starts to time a request; it is noted when it has been answered. */
    public Open begin(Direction direction, String what, String request) {
        return new Open(clock.instant(), direction, what, request);
    }

    private synchronized void note(Exchange exchange) {
        exchanges.addFirst(exchange);
        if (exchanges.size() > KEPT) {
            exchanges.removeLast();
        }
    }

    /** A request that waits for its answer. */
    public final class Open {
        private final Instant at;
        private final Direction direction;
        private final String what;
        private final String request;
        private final long started = System.nanoTime();

        private Open(Instant at, Direction direction, String what, String request) {
            this.at = at;
            this.direction = direction;
            this.what = what;
            this.request = request;
        }

        public void end(String result, String response) {
            var millis = Duration.ofNanos(System.nanoTime() - started).toMillis();
            var bodies = new Bodies(Json.pretty(request), Json.pretty(response));
            note(new Exchange(at, direction, what, result, millis, bodies));
        }
    }
}
