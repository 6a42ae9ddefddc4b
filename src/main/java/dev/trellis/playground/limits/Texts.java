package dev.trellis.playground.limits;

import java.util.Set;

/** Text objects: plain or with formatting, never empty, up to a length that depends on where they stand. */
final class Texts {
    static final int LONGEST = 3_000;
    private static final Set<String> BOTH = Set.of("plain_text", "mrkdwn");
    private static final Set<String> PLAIN = Set.of("plain_text");

    private Texts() {}

    /** Plain text that may be missing. */
    static void plain(Spot owner, String name, int most) {
        owner.object(name).forEach(text -> check(text, PLAIN, most));
    }

    /** Plain text that must be there. */
    static void needPlain(Spot owner, String name, int most) {
        owner.required(name);
        plain(owner, name, most);
    }

    /** Text of either kind that may be missing. */
    static void either(Spot owner, String name, int most) {
        owner.object(name).forEach(text -> check(text, BOTH, most));
    }

    static void check(Spot text, int most) {
        check(text, BOTH, most);
    }

    private static void check(Spot text, Set<String> types, int most) {
        text.require(types.contains(text.type()), "type", "must be one of " + types);
        text.needs("text", most);
        if (text.type().equals("mrkdwn")) {
            text.require(!text.has("emoji"), "emoji", "is for plain_text only");
        } else {
            text.require(!text.has("verbatim"), "verbatim", "is for mrkdwn only");
        }
    }
}
