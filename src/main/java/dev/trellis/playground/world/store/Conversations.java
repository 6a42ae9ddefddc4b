package dev.trellis.playground.world.store;

import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Conversation.Mark;
import dev.trellis.playground.world.Ids;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Every channel, direct message and group direct message. */
@Singleton
public class Conversations implements Reread {
    private final Shelf<Conversation> shelf;
    private final Stamps stamps;

    Conversations(Store store, Stamps stamps) {
        shelf = new Shelf<>(store, "conversation", Conversation.class);
        this.stamps = stamps;
    }

    public List<Conversation> all() {
        return shelf.all();
    }

    public Optional<Conversation> find(String id) {
        return shelf.find(id);
    }

    public Conversation get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No conversation has the id " + id));
    }

    /** A channel by its name, without the number sign. */
    public Optional<Conversation> named(String name) {
        return all().stream()
                .filter(one -> one.isChannel() && one.name().equals(name))
                .findFirst();
    }

    public Conversation add(Conversation conversation) {
        return shelf.put(conversation.id(), conversation);
    }

    /** The direct or group conversation of exactly these; the same set always gives the same one. */
    public synchronized Conversation between(Set<String> members) {
        var kind = members.size() > 2 ? Kind.MPIM : Kind.IM;
        return all().stream()
                .filter(one -> one.is(kind) && one.members().equals(members))
                .findFirst()
                .orElseGet(() -> add(fresh(kind, new TreeSet<>(members))));
    }

    public Conversation join(String id, String userId) {
        return change(id, conversation -> conversation.plus(userId));
    }

    public Conversation leave(String id, String userId) {
        return change(id, conversation -> conversation.minus(userId));
    }

    public Conversation archive(String id) {
        return change(id, conversation -> conversation.with(Mark.ARCHIVED));
    }

    public Conversation unarchive(String id) {
        return change(id, conversation -> conversation.without(Mark.ARCHIVED));
    }

    private synchronized Conversation change(String id, UnaryOperator<Conversation> change) {
        return add(change.apply(get(id)));
    }

    private Conversation fresh(Kind kind, Set<String> members) {
        var prefix = kind == Kind.IM ? "D" : "C";
        var name = kind == Kind.IM ? "" : "mpdm-" + String.join("--", members).toLowerCase(Locale.ROOT) + "-1";
        return new Conversation(Ids.next(prefix), kind, name, members, Set.of(), stamps.second());
    }

    @Override
    public void reload() {
        shelf.reload();
    }
}
