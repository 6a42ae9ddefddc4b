package dev.trellis.delivery;

import java.util.EnumSet;
import java.util.Set;

/** What tells letters apart: whom they tell what of what. */
final class About {
    /** For these only how things stand counts, not how they came to it: one that waits says it all. */
    private static final Set<Operation> NEWEST_ONLY = EnumSet.of(Operation.UPDATE, Operation.PUBLISH, Operation.VIEW);

    private About() {}

    /** The same for a post and the updates that follow it. */
    static String of(Letter letter) {
        return String.join(
                "|", letter.kind(), letter.subject().room(), letter.subject().id(), letter.address());
    }

    /** Two letters that share it are one. */
    static String once(Letter letter) {
        String key = letter.operation() + "|" + of(letter);
        return NEWEST_ONLY.contains(letter.operation()) ? key : key + "|" + letter.version();
    }
}
