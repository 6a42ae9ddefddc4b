package dev.trellis.playground;

import dev.trellis.playground.form.Lack;
import java.util.Map;

/** What someone notices after a gesture, besides what changes in front of them. */
public sealed interface Reaction {
    Reaction DONE = new Done();

    /** It went through. */
    record Done() implements Reaction {}

    /** Slack's own client keeps the form: these input blocks are not filled in well. */
    record Incomplete(Map<String, Lack> byBlock) implements Reaction {}

    /** Trellis keeps the modal open and says why, per input block. */
    record Errors(Map<String, String> byBlock) implements Reaction {}

    /** Slack has no such command, or does not let this person do that here. */
    record Refused(String error) implements Reaction {}

    /**
     * Trellis did not answer as it must.
     *
     * @param error Slack's word, such as operation_timeout or dispatch_failed
     * @param detail for the developer, empty when there is nothing to add
     */
    record Failed(String error, String detail) implements Reaction {}
}
