package dev.trellis.slack.visit;

import dev.trellis.slack.Answer;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;

/** Where somebody is, and how an answer reaches them there. */
interface Surface {
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
