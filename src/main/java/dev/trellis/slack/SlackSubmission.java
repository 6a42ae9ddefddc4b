package dev.trellis.slack;

import dev.trellis.slack.kit.Carried;
import dev.trellis.slack.kit.Filled;
import java.util.function.Function;

/** Answers a submitted modal. */
public interface SlackSubmission {
    /** The modal's id, as given to {@code Screen.modal}. */
    String screen();

    /** Runs in one transaction with the inbox key; {@link Answer.Errors} rolls it back and keeps the modal open. */
    Answer submit(Submitted submitted);

    /** One modal, by its id and what sending it does. */
    static SlackSubmission of(String screen, Function<Submitted, Answer> deed) {
        return new Plain(screen, deed);
    }

    /**
     * A modal as somebody sent it.
     *
     * @param viewId Slack's id of the view, under which it can still be updated
     * @param metadata what the modal carried, as text
     */
    record Submitted(Caller by, Filled filled, String viewId, String metadata) {
        public <R extends Record> R carried(Class<R> type) {
            return Carried.read(metadata, type);
        }
    }

    /** A modal's answer that is no more than its name and its deed. */
    record Plain(String screen, Function<Submitted, Answer> deed) implements SlackSubmission {
        @Override
        public Answer submit(Submitted submitted) {
            return deed.apply(submitted);
        }
    }
}
