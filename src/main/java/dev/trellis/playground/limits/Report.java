package dev.trellis.playground.limits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found so far in one message or view. */
final class Report {
    private final Surface surface;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();
    private int tables;
    private int focused;

    Report(Surface surface) {
        this.surface = surface;
    }

    Surface surface() {
        return surface;
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    void add(String pointer, String problem) {
        violations.add(new Violation(pointer, problem));
    }

    void require(boolean fine, String pointer, String problem) {
        if (!fine) {
            add(pointer, problem);
        }
    }

    /** Ids of blocks are unique in a whole message or view. */
    void blockId(String id, String pointer) {
        require(blockIds.add(id), pointer, "block_id " + id + " is used twice");
    }

    /** At most one table a message. */
    void table(String pointer) {
        tables++;
        require(tables <= 1, pointer, "only one table is allowed");
    }

    /** At most one element gets the focus when a view opens. */
    void focus(String pointer) {
        focused++;
        require(focused <= 1, pointer, "only one element may have focus_on_load");
    }

    /** Where someone looks at blocks. */
    enum Surface {
        MESSAGE(50),
        MODAL(100),
        HOME(100);

        private final int most;

        Surface(int most) {
            this.most = most;
        }

        int mostBlocks() {
            return most;
        }
    }
}
