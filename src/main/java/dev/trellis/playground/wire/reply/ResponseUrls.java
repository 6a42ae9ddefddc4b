package dev.trellis.playground.wire.reply;

import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.store.Reread;
import dev.trellis.playground.world.store.Shelf;
import dev.trellis.playground.world.store.Store;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Response URLs: each takes five answers within thirty minutes of the pretend clock. */
@Singleton
public class ResponseUrls implements Reread {
    private static final int USES = 5;
    private static final long LIFE = Duration.ofMinutes(30).toSeconds();

    private final Shelf<Hook> hooks;
    private final Target target;
    private final Clock clock;

    ResponseUrls(Store store, Target target, Clock clock) {
        hooks = new Shelf<>(store, "hook", Hook.class);
        this.target = target;
        this.clock = clock;
    }

    /** An URL that answers this person in this channel, about this message or, with an empty ts, about none. */
    public synchronized String open(String channel, String userId, String messageTs) {
        hooks.all().stream().filter(old -> !isUseful(old)).forEach(old -> hooks.remove(old.id()));
        var hook = new Hook(Ids.secret(), channel, userId, messageTs, 0, now());
        hooks.put(hook.id(), hook);
        return target.base() + "/playground/hooks/" + (messageTs.isEmpty() ? "commands/" : "actions/") + hook.id();
    }

    /** Counts one use, or nothing when the URL is unknown, too old or used up. */
    public synchronized Optional<Hook> use(String id) {
        return hooks.find(id).filter(this::isUseful).map(hook -> hooks.put(id, hook.used()));
    }

    private boolean isUseful(Hook hook) {
        return hook.uses() < USES && now() - hook.born() <= LIFE;
    }

    @Override
    public void reload() {
        hooks.reload();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    /** What an URL stands for. */
    public record Hook(String id, String channel, String userId, String messageTs, int uses, long born) {
        Hook used() {
            return new Hook(id, channel, userId, messageTs, uses + 1, born);
        }
    }
}
