package dev.trellis.slack.visit.reception;

import dev.trellis.slack.inbox.Answered;
import dev.trellis.slack.reply.Replies;
import dev.trellis.slack.visit.surface.Shown;
import java.util.List;

/** What was saved, and what is to be shown for it after the commit. */
record Saved(Shown shown, List<Replies.Kept> replies) implements Answered {
    @Override
    public String answer() {
        return shown.answer();
    }
}
