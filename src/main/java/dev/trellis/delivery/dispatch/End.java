package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.State;
import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a claim ended, as it is written down. */
@MappedEntity("letter")
record End(
        @Id LetterId id,
        WorkspaceId workspaceId,
        long fence,
        State state,
        String code,
        String conversation,
        String ts,
        int attempts,
        Instant retryAt,
        @Nullable Instant listenUntil,
        boolean unheard) {
    private static final int CODE = 64;

    /** It ended like that; the code is Slack's error or our reason, "" for none. */
    static End of(Claim claim, State state, String code) {
        var cut = code.substring(0, Math.min(code.length(), CODE));
        return new End(
                claim.id(),
                claim.workspaceId(),
                claim.fence(),
                state,
                cut,
                "",
                "",
                claim.attempts(),
                Instant.EPOCH,
                null,
                false);
    }

    End at(String conversation, String ts) {
        return new End(id, workspaceId, fence, state, code, conversation, ts, attempts, retryAt, listenUntil, unheard);
    }

    /** For so long a confirmation is waited for. */
    End listening(Instant until) {
        return new End(id, workspaceId, fence, state, code, conversation, ts, attempts, retryAt, until, unheard);
    }

    /** One more attempt is behind it, and the next is not before then, by the database's clock. */
    End retrying(Instant at) {
        return new End(id, workspaceId, fence, state, code, conversation, ts, attempts + 1, at, listenUntil, unheard);
    }

    /** The other rooms still have to hear of it. */
    End asUnheard() {
        return new End(id, workspaceId, fence, state, code, conversation, ts, attempts, retryAt, listenUntil, true);
    }
}
