package dev.trellis.delivery.slack;

import com.slack.api.model.Message.Metadata;
import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.NotHere;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every post carries, so that Slack's own news of it tells which letter arrived. It holds an id and nothing else. */
final class Mark {
    private static final String TYPE = "trellis_letter";
    private static final String LETTER = "letter";

    private Mark() {}

    static Metadata of(LetterId letter) {
        return Metadata.builder()
                .eventType(TYPE)
                .eventPayload(Map.of(LETTER, letter.toString()))
                .build();
    }

    /** The letter that a message's metadata names; empty when it is none of ours, or was made up. */
    static Optional<LetterId> read(@Nullable Map<String, Object> metadata) {
        if (metadata == null || !TYPE.equals(metadata.get("event_type"))) return Optional.empty();
        return metadata.get("event_payload") instanceof Map<?, ?> payload && payload.get(LETTER) instanceof String id
                ? parsed(id)
                : Optional.empty();
    }

    private static Optional<LetterId> parsed(String id) {
        try {
            return Optional.of(LetterId.of(id));
        } catch (NotHere e) {
            return Optional.empty();
        }
    }
}
