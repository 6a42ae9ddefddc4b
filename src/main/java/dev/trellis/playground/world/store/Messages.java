package dev.trellis.playground.world.store;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every message, ephemeral ones too: Slack forgets those, a newcomer who comes back tomorrow should not. */
@Singleton
public class Messages implements Reread {
    private final Shelf<Message> shelf;
    private final Stamps stamps;

    Messages(Store store, Stamps stamps) {
        shelf = new Shelf<>(store, "message", Message.class);
        this.stamps = stamps;
    }

    /** Oldest first. */
    public List<Message> in(String channel) {
        return shelf.startingWith(channel + "|");
    }

    public Optional<Message> find(String channel, String ts) {
        return shelf.find(channel + "|" + ts);
    }

    /** Adds a message at the pretend clock's time. */
    public Message add(String channel, @Nullable String onlyFor, JsonObject body) {
        var ts = stamps.next();
        body.addProperty("ts", ts);
        return keep(new Message(channel, ts, onlyFor, body));
    }

    public Optional<Message> change(Message message, UnaryOperator<JsonObject> change) {
        return shelf.change(
                message.key(),
                found -> found.map(now -> new Message(
                        now.channel(),
                        now.ts(),
                        now.onlyFor(),
                        change.apply(now.body().deepCopy()))));
    }

    public void delete(Message message) {
        shelf.remove(message.key());
    }

    Message keep(Message message) {
        return shelf.put(message.key(), message);
    }

    @Override
    public void reload() {
        shelf.reload();
        stamps.forget();
        shelf.all().forEach(message -> stamps.after(message.ts()));
    }
}
