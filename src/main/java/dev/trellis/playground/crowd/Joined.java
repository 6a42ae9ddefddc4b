package dev.trellis.playground.crowd;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.store.Reread;
import dev.trellis.playground.world.store.Shelf;
import dev.trellis.playground.world.store.Store;
import jakarta.inject.Singleton;

/** Who of the crowd has joined, so that whoever could not does so the next time. */
@Singleton
class Joined implements Reread {
    private final Shelf<JsonObject> shelf;

    Joined(Store store) {
        shelf = new Shelf<>(store, "crowd", JsonObject.class);
    }

    boolean has(Newcomer one) {
        return shelf.find(one.person().id()).isPresent();
    }

    void add(Newcomer one) {
        shelf.put(one.person().id(), new JsonObject());
    }

    @Override
    public void reload() {
        shelf.reload();
    }
}
