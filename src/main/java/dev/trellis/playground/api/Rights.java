package dev.trellis.playground.api;

import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Conversation.Mark;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.Trait;
import dev.trellis.playground.world.app.Installation;
import dev.trellis.playground.world.app.Manifest;
import dev.trellis.playground.world.store.World;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;

/** What the app may do and see: its token, its scopes, and the conversations it is in. */
@Singleton
final class Rights {
    private final String token;
    private final Installation installation;
    private final Manifest manifest;
    private final World world;

    Rights(
            @Value("${trellis.slack.bot-token}") String token,
            Installation installation,
            Manifest manifest,
            World world) {
        this.token = token;
        this.installation = installation;
        this.manifest = manifest;
        this.world = world;
    }

    void identify(Call call) {
        if (call.token().isEmpty()) {
            throw new Refusal("not_authed");
        }
        if (!call.token().equals(token)) {
            throw new Refusal("invalid_auth");
        }
        if (!installation.present()) {
            throw new Refusal("account_inactive");
        }
    }

    boolean has(String scope) {
        return scopes().contains(scope);
    }

    Set<String> scopes() {
        return manifest.scopes();
    }

    void need(String scope) {
        if (!scope.isEmpty() && !has(scope)) {
            throw Refusal.missingScope(scope, new TreeSet<>(manifest.scopes()));
        }
    }

    /** The scope that lets the app look at conversations of this kind. */
    void needToRead(Kind kind) {
        need(
                switch (kind) {
                    case PUBLIC -> "channels:read";
                    case PRIVATE -> "groups:read";
                    case IM -> "im:read";
                    case MPIM -> "mpim:read";
                });
    }

    /** A conversation the app knows to exist: any public one, otherwise only those it is in. */
    Conversation visible(String id) {
        return world.conversations()
                .find(id)
                .filter(found -> found.is(Kind.PUBLIC) || found.has(Ids.BOT_USER))
                .orElseThrow(() -> new Refusal("channel_not_found"));
    }

    /** A conversation the app may write in; a user's id stands for the direct conversation with them. */
    Conversation writable(String id) {
        var conversation = world.people().find(id).isPresent() ? direct(id) : visible(id);
        if (conversation.is(Mark.ARCHIVED)) {
            throw new Refusal("is_archived");
        }
        if (conversation.is(Kind.IM) && !manifest.messagesTab()) {
            throw new Refusal("messages_tab_disabled");
        }
        if (!conversation.has(Ids.BOT_USER) && !has("chat:write.public")) {
            throw new Refusal("not_in_channel");
        }
        return conversation;
    }

    /** Somebody with a working account. */
    Person active(String userId) {
        var person = world.people().find(userId).orElseThrow(() -> new Refusal("user_not_found"));
        if (person.is(Trait.DEACTIVATED)) {
            throw new Refusal("user_disabled");
        }
        return person;
    }

    private Conversation direct(String userId) {
        return world.withApp(active(userId).id());
    }
}
