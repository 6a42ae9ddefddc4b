package dev.trellis.playground.wire;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.store.Reread;
import dev.trellis.playground.world.store.Shelf;
import dev.trellis.playground.world.store.Store;
import dev.trellis.schedule.OnTheWay;
import dev.trellis.workspace.Rim;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events on their way to Trellis, in order, also across a restart. Slack repeats a failed one at once, after a minute
 * and after five; those minutes pass on the pretend clock, so that walking the clock brings the repeats too.
 */
@Singleton
public class EventQueue implements OnTheWay, Reread {
    private static final long LOOK_AGAIN = Duration.ofMillis(200).toMillis();

    private static final long MOMENT = Duration.ofSeconds(1).toNanos();
    private static final Logger LOG = LoggerFactory.getLogger(EventQueue.class);

    private final Shelf<PendingEvent> pending;
    private final Line line;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean sending = new AtomicBoolean();

    EventQueue(Store store, Line line, Clock clock) {
        pending = new Shelf<>(store, "event", PendingEvent.class);
        this.line = line;
        this.clock = clock;
    }

    synchronized void add(String id, JsonObject body) {
        pending.put(id, new PendingEvent(id, body, 0, now(), ""));
        notifyAll();
    }

    /** Begins to send; before this, events only wait. */
    public synchronized void start() {
        if (running.compareAndSet(false, true)) {
            Thread.ofVirtual().name("pretend-events").start(this::work);
            notifyAll();
        }
    }

    @PreDestroy
    synchronized void stop() {
        running.set(false);
        notifyAll();
    }

    @Override
    public String name() {
        return "events from Slack";
    }

    @Override
    public synchronized Optional<Instant> nextDue() {
        return pending.all().stream().map(PendingEvent::due).min(Long::compare).map(Instant::ofEpochSecond);
    }

    @Override
    public synchronized void run() {
        notifyAll();
    }

    @Override
    public synchronized boolean isQuiet() {
        return !running.get() || (!sending.get() && next().isEmpty());
    }

    /** Waits until everything due has been sent, which begins with the handshake; but not for repeats that are due later. */
    public synchronized boolean settle(Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        while (!running.get() || !isQuiet()) {
            var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    @Override
    public synchronized void reload() {
        pending.reload();
    }

    private void work() {
        while (running.get()) {
            Rim.call(this::step, this::stumbled);
        }
    }

    private boolean step() throws InterruptedException {
        var event = take();
        event.ifPresent(this::deliver);
        return event.isPresent();
    }

    /** The event is still there, and is sent again. */
    private boolean stumbled(Exception failure) {
        sending.set(false);
        if (running.get()) {
            LOG.warn("Events from the pretend Slack wait for a moment: {}", failure.getMessage());
            LockSupport.parkNanos(MOMENT);
        }
        return false;
    }

    private synchronized Optional<PendingEvent> take() throws InterruptedException {
        while (running.get() && next().isEmpty()) {
            wait(LOOK_AGAIN);
        }
        sending.set(running.get());
        return running.get() ? next() : Optional.empty();
    }

    private void deliver(PendingEvent event) {
        var answer = line.event(event.type(), event.body(), event.retryHeaders());
        synchronized (this) {
            pending.change(event.id(), found -> found.flatMap(same -> same.after(answer, now())));
            sending.set(false);
            notifyAll();
        }
    }

    private Optional<PendingEvent> next() {
        return pending.all().stream().filter(event -> event.due() <= now()).findFirst();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
