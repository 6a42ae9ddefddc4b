package dev.trellis.playground.world.app;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.store.Reread;
import dev.trellis.playground.world.store.Shelf;
import dev.trellis.playground.world.store.Store;
import jakarta.inject.Singleton;

/** Whether the app is installed in the pretend workspace. */
@Singleton
public class Installation implements Reread {
    private static final String REMOVED = "removed";

    private final Shelf<JsonObject> shelf;

    Installation(Store store) {
        shelf = new Shelf<>(store, "installation", JsonObject.class);
    }

    public boolean present() {
        return shelf.find(REMOVED).isEmpty();
    }

    public void remove() {
        shelf.put(REMOVED, new JsonObject());
    }

    public void restore() {
        shelf.remove(REMOVED);
    }

    @Override
    public void reload() {
        shelf.reload();
    }
}
