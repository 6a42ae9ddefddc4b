package dev.trellis.delivery.dispatch;

import java.time.Duration;
import java.util.Map;

/** How a call to Slack ended. */
public sealed interface Outcome {
    /** Slack did it; the facts are what it said of a channel. */
    record Done(String conversation, String ts, Map<String, String> facts) implements Outcome {}

    /** Slack will never do it. */
    record Refused(String code) implements Outcome {}

    /** The message or view is not there any more. */
    record Gone(String code) implements Outcome {}

    /** The modal is not there: not yet, or not any more. */
    record NotThere(String code) implements Outcome {}

    /** Slack does not accept our token any more. */
    record TokenRefused(String code) implements Outcome {}

    /** Slack takes no call of this method for so long. */
    record TooFast(Duration pause) implements Outcome {}

    /** Slack has surely not done it, and may do it later. */
    record NotSent(String why) implements Outcome {}

    /** Nobody can say whether Slack did it. */
    record Unclear(String why) implements Outcome {}
}
