package dev.trellis.delivery.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.dispatch.Carrier.Parcel;
import dev.trellis.delivery.dispatch.Carrier.Spot;
import dev.trellis.delivery.dispatch.Outcome;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.reply.Replies;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Keeps updates of a message and answers to clicks in it in order. They take two ways to Slack, and whichever was drawn
 * earlier and arrives later would bring back what is not true any more.
 */
@Singleton
record AfterClicks(Replies replies, Outbox outbox) {
    private static final Duration LOOK = Duration.ofMillis(25);
    private static final int LOOKS = 40;

    /** Whether the answer is there, or none was on its way; waits for about a second. */
    boolean areShown(WorkspaceId workspace, Spot where) {
        SlackButton.Spot message = message(where);
        for (int look = 0; look < LOOKS; look++) {
            if (!replies.isOnItsWay(workspace, message)) {
                return true;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return false;
    }

    /** An update that is followed by another one if somebody clicks from when it is drawn until Slack has it. */
    Optional<Parcel> watched(Letter update, Spot where, Supplier<Optional<Parcel>> draw) {
        Set<String> known = replies.to(update.workspace(), message(where));
        return draw.get().map(parcel -> () -> {
            Outcome outcome = parcel.send();
            if (!known.containsAll(replies.to(update.workspace(), message(where)))) {
                outbox.put(Letter.update(update.workspace(), update.kind(), update.address(), update.subject()));
            }
            return outcome;
        });
    }

    private static SlackButton.Spot message(Spot where) {
        return new SlackButton.Spot(where.conversation(), where.ts());
    }
}
