package dev.trellis.playground.page.parts;

import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.store.Reread;
import dev.trellis.playground.world.store.Shelf;
import dev.trellis.playground.world.store.Store;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** How far everyone has read; kept with the workspace, so that the dots survive a restart. */
@Singleton
@Requires(property = "trellis.playground.enabled", value = "true")
public final class Unread implements Reread {
    private final Shelf<Read> read;

    Unread(Store store) {
        read = new Shelf<>(store, "read", Read.class);
    }

    /** The viewer has this conversation in front of them. */
    void seen(String userId, String channelId, List<Message> messages) {
        if (!messages.isEmpty() && has(userId, channelId, messages)) {
            read.put(key(userId, channelId), new Read(messages.getLast().ts()));
        }
    }

    boolean has(String userId, String channelId, List<Message> messages) {
        String until = read.find(key(userId, channelId)).map(Read::ts).orElse("");
        return messages.stream()
                .filter(message -> !message.author().equals(userId) && !message.notice())
                .anyMatch(message -> message.ts().compareTo(until) > 0);
    }

    @Override
    public void reload() {
        read.reload();
    }

    private static String key(String userId, String channelId) {
        return userId + "|" + channelId;
    }

    record Read(String ts) {}
}
