package dev.trellis.playground.world.store;

import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Ids;
import jakarta.inject.Singleton;
import java.util.Set;

/** The whole pretend workspace: who, where, what was said, and what is open. */
@Singleton
public final class World {
    private final People people;
    private final Conversations conversations;
    private final Messages messages;
    private final Views views;
    private final Stamps stamps;

    World(People people, Conversations conversations, Messages messages, Views views, Stamps stamps) {
        this.people = people;
        this.conversations = conversations;
        this.messages = messages;
        this.views = views;
        this.stamps = stamps;
    }

    public People people() {
        return people;
    }

    public Conversations conversations() {
        return conversations;
    }

    public Messages messages() {
        return messages;
    }

    public Views views() {
        return views;
    }

    public Stamps stamps() {
        return stamps;
    }

    /** The direct conversation of a person with the app, opened when there is none yet. */
    public Conversation withApp(String userId) {
        return conversations.between(Set.of(userId, Ids.BOT_USER));
    }
}
