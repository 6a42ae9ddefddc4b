package dev.trellis.delivery;

import java.util.EnumSet;
import java.util.Set;

/** What two letters share when the second is no second letter. */
final class OnceKey {
    /** Only how things stand counts, not how they came to it: one that waits says it all. */
    private static final Set<Operation> NEWEST_ONLY =
            EnumSet.of(Operation.UPDATE, Operation.DELETE, Operation.PUBLISH, Operation.VIEW);

    private OnceKey() {}

    static boolean newestOnly(Operation operation) {
        return NEWEST_ONLY.contains(operation);
    }

    static String of(Letter letter) {
        String about = String.join(
                "|",
                letter.operation().name(),
                letter.kind(),
                letter.subject().room(),
                letter.subject().id(),
                letter.address());
        return newestOnly(letter.operation()) ? about : about + "|" + letter.version();
    }
}
