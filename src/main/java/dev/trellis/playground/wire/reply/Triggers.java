package dev.trellis.playground.wire.reply;

import dev.trellis.playground.world.Ids;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Trigger ids: each opens one view, within three real seconds of the moment it was sent. */
@Singleton
public class Triggers {
    private static final long REMEMBERED = Duration.ofMinutes(5).toNanos();

    private final Map<String, Issued> issued = new HashMap<>();
    private final long life;
    private final LongSupplier nanos;

    @Inject
    Triggers(@Value("${trellis.playground.patience:3s}") Duration life) {
        this(life, System::nanoTime);
    }

    Triggers(Duration life, LongSupplier nanos) {
        this.life = life.toNanos();
        this.nanos = nanos;
    }

    /** A trigger for what this person just did, in this view or, with an empty id, elsewhere. */
    public synchronized String issue(String userId, String viewId) {
        var now = nanos.getAsLong();
        issued.values().removeIf(old -> now - old.born > REMEMBERED);
        var id = now + "." + Ids.TEAM + "." + Ids.secret();
        issued.put(id, new Issued(userId, viewId, now, false));
        return id;
    }

    public synchronized Redeemed redeem(String id) {
        var found = issued.get(id);
        if (found == null) {
            return new Refused("invalid_trigger_id");
        }
        if (found.used) {
            return new Refused("exchanged_trigger_id");
        }
        if (nanos.getAsLong() - found.born > life) {
            return new Refused("expired_trigger_id");
        }
        issued.put(id, new Issued(found.userId, found.viewId, found.born, true));
        return new Accepted(found.userId, found.viewId);
    }

    /** What became of a trigger. */
    public sealed interface Redeemed {}

    /** It was good; now it is used up. The view id is empty when nothing was open. */
    public record Accepted(String userId, String viewId) implements Redeemed {}

    /** It was not, with Slack's word for why. */
    public record Refused(String error) implements Redeemed {}

    private record Issued(String userId, String viewId, long born, boolean used) {}
}
