package dev.trellis.slack.visit.reception;

import dev.trellis.slack.kit.Message;
import dev.trellis.slack.reply.Replies;
import dev.trellis.slack.visit.surface.Shown;
import dev.trellis.slack.visit.surface.Views;
import dev.trellis.workspace.Rim;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows people what was saved, once it is. A failure here loses something to look at, never something saved. */
@Singleton
class Showing {
    private static final Logger LOG = LoggerFactory.getLogger(Showing.class);

    private final Views views;
    private final Replies replies;

    Showing(Views views, Replies replies) {
        this.views = views;
        this.replies = replies;
    }

    /** Gives the body of the HTTP response. */
    String show(Guest guest, Saved saved) {
        return Rim.call(() -> shown(guest, saved), failure -> {
            LOG.error("{} may not see what was saved: {}", guest.by().user(), Quiet.trace(failure));
            return saved.answer();
        });
    }

    private String shown(Guest guest, Saved saved) {
        replies.show(saved.replies());
        return saved.shown()
                .opening()
                .filter(opening ->
                        !views.open(guest.by().workspace(), guest.visit().trigger(), opening))
                .map(missed -> tooLate(guest).and(saved.shown()))
                .orElse(saved.shown())
                .answer();
    }

    /** Shows why nothing was done; there is nothing saved to go with it. */
    String refuse(Guest guest, Shown why) {
        why.hooks().forEach(hook -> replies.showUnkept(guest.visit().responseUrl(), hook));
        return show(guest, new Saved(why, List.of()));
    }

    /** Shows what could not be kept, or must not be; modals need a workspace to be shown in, and a trigger. */
    String showUnkept(Visit visit, Shown shown) {
        shown.hooks().forEach(hook -> replies.showUnkept(visit.responseUrl(), hook));
        return shown.answer();
    }

    /** Where a modal can only be answered by another modal there is no way left; pressing again helps there too. */
    private Shown tooLate(Guest guest) {
        Message message = Message.saying(guest.by().copy(), "slack.tooLate");
        Shown instead = guest.surface().sorry(message, guest.by().copy()).withoutOpening();
        showUnkept(guest.visit(), instead);
        return instead;
    }
}
