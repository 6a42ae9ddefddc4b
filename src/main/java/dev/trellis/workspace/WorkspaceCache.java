package dev.trellis.workspace;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Spares every request from Slack a look into the database; another node's change is seen within ten seconds. */
@Singleton
class WorkspaceCache {
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Map<Object, Seen> seen = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();

    /** Only what was found is kept: a workspace that was just added must be served at once. */
    Optional<Workspace> find(Object key, Supplier<Optional<Workspace>> read) {
        long now = System.nanoTime();
        @Nullable Seen known = seen.get(key);
        if (known != null && now - known.atNanos < KEPT_NANOS) return Optional.of(known.workspace);
        int before = changes.get();
        var found = read.get();
        found.ifPresent(workspace -> keep(key, new Seen(workspace, now), before));
        return found;
    }

    synchronized void forget() {
        changes.incrementAndGet();
        seen.clear();
    }

    /** What was read before the last change may be as old as it looks. */
    private synchronized void keep(Object key, Seen fresh, int before) {
        if (changes.get() == before) seen.put(key, fresh);
    }

    private record Seen(Workspace workspace, long atNanos) {}
}
