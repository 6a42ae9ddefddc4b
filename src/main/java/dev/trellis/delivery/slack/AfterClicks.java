package dev.trellis.delivery.slack;

import dev.trellis.slack.SlackButton;
import dev.trellis.slack.reply.Replies;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets the answer to a click reach its message before an update of it. The answer was drawn earlier and takes another way to
 * Slack; arriving later it would bring back what is not true any more.
 */
@Singleton
record AfterClicks(Replies replies) {
    private static final Duration LOOK = Duration.ofMillis(25);
    private static final int LOOKS = 40;

    /** Whether it is there, or none was on its way; waits for about a second. */
    boolean areShown(WorkspaceId workspace, String channel, String ts) {
        SlackButton.Spot message = new SlackButton.Spot(channel, ts);
        for (int look = 0; look < LOOKS; look++) {
            if (!replies.isOnItsWay(workspace, message)) {
                return true;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return false;
    }
}
