package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.Operation;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * How far apart calls leave a workspace, evenly: Slack allows "several hundred" posts a minute and one a second in a
 * conversation, 50 calls a minute of its tier 3 and 100 of tier 4. We stay a little below.
 */
@Singleton
final class Pace {
    private static final Duration CONVERSATION = Duration.ofSeconds(1);
    private static final Duration TIER_3 = perMinute(50);
    private static final Duration TIER_4 = perMinute(100);

    private final Duration posts;
    private final double spacing;
    private final Duration lease;

    /** A spacing below 1 is for a Slack that allows more than Slack documents. */
    Pace(
            @Value("${trellis.slack.posts-per-minute:200}") int postsPerMinute,
            @Value("${trellis.slack.spacing:1.0}") double spacing,
            @Value("${trellis.delivery.lease:30s}") Duration lease) {
        this.posts = perMinute(postsPerMinute);
        this.spacing = spacing;
        this.lease = lease;
    }

    Duration between(Operation operation) {
        return scaled(
                switch (operation) {
                    case POST -> posts;
                    case PUBLISH, VIEW, FILES -> TIER_4;
                    case UPDATE, OPEN, LOOK, JOIN -> TIER_3;
                });
    }

    Duration inOneConversation() {
        return scaled(CONVERSATION);
    }

    /** How long whoever took a letter may hold it after its turn came. */
    Duration lease() {
        return lease;
    }

    private Duration scaled(Duration full) {
        return Duration.ofNanos((long) (full.toNanos() * spacing));
    }

    private static Duration perMinute(int calls) {
        return Duration.ofNanos((long) (60e9 / (calls * 0.97)));
    }
}
