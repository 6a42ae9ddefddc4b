package dev.trellis.playground.world.store;

import jakarta.inject.Singleton;
import java.util.Optional;

/** The files that apps brought. */
@Singleton
public class Uploads implements Reread {
    private final Shelf<Upload> shelf;

    Uploads(Store store) {
        shelf = new Shelf<>(store, "file", Upload.class);
    }

    public Optional<Upload> find(String id) {
        return shelf.find(id);
    }

    public Upload put(Upload upload) {
        return shelf.put(upload.id(), upload);
    }

    @Override
    public void reload() {
        shelf.reload();
    }
}
