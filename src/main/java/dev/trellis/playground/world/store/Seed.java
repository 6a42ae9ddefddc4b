package dev.trellis.playground.world.store;

import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Person;
import dev.trellis.workspace.database.BeforeReady;
import jakarta.inject.Singleton;
import java.util.List;

/** Peoples an empty workspace from playground/seed.json, and empties it again. */
@Singleton
public class Seed implements BeforeReady {
    private final Store store;
    private final World world;
    private final List<Reread> memories;

    Seed(Store store, World world, List<Reread> memories) {
        this.store = store;
        this.world = world;
        this.memories = List.copyOf(memories);
    }

    /** Leaves alone what is there already; a start that was cut short is finished. */
    @Override
    public synchronized void look() {
        store.open();
        reload();
        plant();
    }

    /** Takes everything away and starts over. */
    public synchronized void replant() {
        store.clear();
        reload();
        plant();
    }

    private void plant() {
        var planted = Json.ours("seed.json", Planted.class);
        planted.people().stream()
                .filter(person -> world.people().find(person.id()).isEmpty())
                .forEach(world.people()::add);
        planted.channels().stream()
                .filter(channel -> world.conversations().find(channel.id()).isEmpty())
                .forEach(channel -> world.conversations().add(born(channel)));
        planted.messages().stream()
                .filter(said -> world.messages().in(said.channel()).isEmpty())
                .forEach(this::say);
    }

    private Conversation born(Conversation seed) {
        return new Conversation(
                seed.id(),
                seed.kind(),
                seed.name(),
                seed.members(),
                seed.marks(),
                world.stamps().second());
    }

    private void say(Said said) {
        var body = Json.with(Json.of("type", "message"), "user", said.user());
        world.messages().add(said.channel(), null, Json.with(body, "text", said.text()));
    }

    private void reload() {
        memories.forEach(Reread::reload);
    }

    record Planted(List<Person> people, List<Conversation> channels, List<Said> messages) {}

    record Said(String channel, String user, String text) {}
}
