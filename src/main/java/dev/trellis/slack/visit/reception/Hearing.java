package dev.trellis.slack.visit.reception;

import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.inbox.Inbox;
import dev.trellis.slack.inbox.Outcome;
import dev.trellis.slack.reply.Replies;
import dev.trellis.slack.visit.surface.Shown;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** Lets a handler do what it does once, in one transaction with the key and with what is to be shown for it. */
@Singleton
class Hearing {
    private final Inbox inbox;
    private final Replies replies;

    Hearing(Inbox inbox, Replies replies) {
        this.inbox = inbox;
        this.replies = replies;
    }

    /** Throws {@link Refused}, and nothing was saved, when the handler refuses everything. */
    Outcome<Saved> hear(Guest guest, Function<Caller, Answer> handler) {
        return inbox.once(guest.by().workspace(), guest.visit().key(), () -> save(guest, handler.apply(guest.by())));
    }

    private Saved save(Guest guest, Answer answer) {
        Shown shown = guest.surface().show(answer, guest.by().copy());
        if (refuses(answer)) {
            throw new Refused(shown);
        }
        return new Saved(
                shown, replies.keep(guest.by().workspace(), guest.visit().responseUrl(), shown.hooks()));
    }

    private static boolean refuses(Answer answer) {
        return switch (answer) {
            case Answer.Errors errors -> true;
            case Answer.Both(var first, var second) -> refuses(first) || refuses(second);
            default -> false;
        };
    }
}
