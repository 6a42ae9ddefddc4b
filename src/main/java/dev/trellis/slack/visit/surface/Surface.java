package dev.trellis.slack.visit.surface;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton.Spot;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import java.util.Optional;

/** Where somebody is, and how an answer reaches them there. */
public interface Surface {
    /** A command was typed. */
    static Surface command() {
        return new InCommand();
    }

    /** A button in Home was pressed, or a shortcut used. */
    static Surface home() {
        return new InHome();
    }

    /**
     * Something in a message was pressed.
     *
     * @param lasting the message, when everybody keeps it; empty for an ephemeral one
     */
    static Surface message(Optional<Spot> lasting) {
        return new InMessage(lasting);
    }

    /**
     * Something in a modal was pressed.
     *
     * @param hash of the view as they saw it
     */
    static Surface view(String viewId, String hash) {
        return new InView(viewId, hash);
    }

    /**
     * A modal was submitted.
     *
     * @param firstInput the block under which a sentence can stand while everything typed stays
     */
    static Surface submission(String viewId, Optional<String> firstInput) {
        return new InSubmission(viewId, firstInput);
    }

    /** How one answer is shown; never asked about {@link Answer.Both}. */
    Shown one(Answer answer, Copy copy);

    /** How they are told that nothing was done, in a way that keeps what they typed. */
    default Shown sorry(Message message, Copy copy) {
        return one(new Answer.Say(message), copy);
    }

    /** The copy key of what they read when what they used there is out of date. */
    default String outOfDate() {
        return "slack.outOfDate";
    }

    /** How an answer is shown, in the order its parts were given. */
    default Shown show(Answer answer, Copy copy) {
        return answer instanceof Answer.Both(Answer first, Answer second)
                ? show(first, copy).and(show(second, copy))
                : one(answer, copy);
    }
}
