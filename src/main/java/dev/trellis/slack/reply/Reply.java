package dev.trellis.slack.reply;

import dev.trellis.slack.SlackButton.Spot;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import java.util.Optional;

/** An answer on its way through a response URL. */
@MappedEntity("slack_reply")
record Reply(
        @Id String id,
        WorkspaceId workspaceId,
        String sealedUrl,
        String sealedBody,
        @Relation(Relation.Kind.EMBEDDED) Target message,
        @Relation(Relation.Kind.EMBEDDED) Attempts tried) {

    /** The message it changes; empty texts for none. */
    @Embeddable
    record Target(String channel, String ts) {
        static Target of(Optional<Spot> message) {
            return message.map(spot -> new Target(spot.channel(), spot.ts())).orElseGet(() -> new Target("", ""));
        }
    }

    /** How often it was tried, when it may be tried again, and when Slack stops taking it. */
    @Embeddable
    record Attempts(int attempts, Instant notBefore, Instant expiresAt) {}

    /** Whether it needs nothing more; it is kept for a while to know that there was a click. */
    boolean isShown() {
        return sealedUrl.isEmpty();
    }

    Optional<Spot> spot() {
        return message.ts().isEmpty() ? Optional.empty() : Optional.of(new Spot(message.channel(), message.ts()));
    }
}
