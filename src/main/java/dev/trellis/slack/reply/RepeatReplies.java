package dev.trellis.slack.reply;

import dev.trellis.schedule.Beat;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Shows the answers to clicks that a crash or a lost connection kept from being shown. */
@Singleton
final class RepeatReplies implements Beat {
    private final Replies replies;

    RepeatReplies(Replies replies) {
        this.replies = replies;
    }

    @Override
    public String name() {
        return "repeat replies";
    }

    @Override
    public int beat() {
        return replies.repeat();
    }

    /** They concern people who look at Slack right now; a walk through time has nothing to wait for. */
    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }
}
