package dev.trellis.playground.world.store;

import dev.trellis.playground.world.Json;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things of one kind in the order of their ids: in memory for reading, and written down before anyone is answered. */
public final class Shelf<T> {
    private final Store store;
    private final String kind;
    private final Class<T> type;
    private @Nullable NavigableMap<String, T> things;

    public Shelf(Store store, String kind, Class<T> type) {
        this.store = store;
        this.kind = kind;
        this.type = type;
    }

    public synchronized Optional<T> find(String id) {
        return Optional.ofNullable(things().get(id));
    }

    public synchronized List<T> all() {
        return List.copyOf(things().values());
    }

    public synchronized List<T> startingWith(String prefix) {
        return List.copyOf(things().subMap(prefix, prefix + Character.MAX_VALUE).values());
    }

    public synchronized T put(String id, T thing) {
        store.put(kind, id, Json.GSON.toJson(thing));
        things().put(id, thing);
        return thing;
    }

    /** Reads, decides and writes as one step; an empty answer removes the thing. */
    public synchronized Optional<T> change(String id, Function<Optional<T>, Optional<T>> decision) {
        var next = decision.apply(find(id));
        next.ifPresentOrElse(thing -> put(id, thing), () -> remove(id));
        return next;
    }

    public synchronized void remove(String id) {
        if (things().containsKey(id)) {
            store.remove(kind, id);
            things().remove(id);
        }
    }

    /** Forgets what was read, so that the next look reads the table again. */
    public synchronized void reload() {
        things = null;
    }

    private NavigableMap<String, T> things() {
        NavigableMap<String, T> known = things;
        if (known == null) {
            known = new TreeMap<String, T>();
            for (var row : store.all(kind).entrySet()) {
                known.put(row.getKey(), Json.GSON.fromJson(row.getValue(), type));
            }
            things = known;
        }
        return known;
    }
}
