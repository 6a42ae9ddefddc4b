package dev.trellis.joining.profile.slack;

import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackSubmission;

/** One short form: the button that opens it and its modal have the same id. */
interface Form {
    String id();

    /**
     * Opens it with what was said before.
     *
     * @param subject the program it is about, or "mine" for what holds everywhere
     */
    Answer open(Caller by, String subject);

    Answer keep(SlackSubmission.Submitted submitted);

    default SlackButton button() {
        return new Opens(this);
    }

    default SlackSubmission submission() {
        return new Keeps(this);
    }

    /** The press that opens a form. */
    record Opens(Form form) implements SlackButton {
        @Override
        public String action() {
            return form.id();
        }

        @Override
        public Answer press(Press press) {
            return form.open(press.by(), press.subject());
        }
    }

    /** A form that was sent. */
    record Keeps(Form form) implements SlackSubmission {
        @Override
        public String screen() {
            return form.id();
        }

        @Override
        public Answer submit(Submitted submitted) {
            return form.keep(submitted);
        }
    }
}
