package dev.trellis.matching.solve.raise;

import dev.trellis.matching.solve.Coverage;

/** Knows how many people some couples can serve, and how. */
public interface Reaching {
    /** How many. */
    Coverage coverage();
}
