package dev.trellis.delivery;

import java.util.Map;

/**
 * Slack did what a letter asked. Heard BEFORE_COMMIT in the transaction that records it, so that what follows from it is
 * saved together with it.
 *
 * @param conversation where it is now, "" when that has no meaning
 * @param ts the message's timestamp, "" when that has no meaning
 * @param facts what Slack said, for LOOK and JOIN: {@code name}, {@code members} (a number), {@code general},
 *     {@code shared}, {@code archived}, {@code private}, {@code member} (true or false)
 */
public record LetterDone(Letter letter, String conversation, String ts, Map<String, String> facts) {
    public LetterDone {
        facts = Map.copyOf(facts);
    }
}
