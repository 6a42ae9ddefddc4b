package dev.trellis.matching.answers;

import java.time.Instant;
import java.util.Optional;

/**
 * How the pairs of a published draft answered, as far as everybody may know.
 *
 * @param open pairs that are still being asked; one that ended is among them until both could read it
 * @param last when the last of them closes by itself
 */
public record Tally(int together, int open, int apart, Optional<Instant> last) {
    public int asked() {
        return together + open + apart;
    }

    public boolean over() {
        return open == 0;
    }

    /** Nobody has answered yet. */
    public boolean fresh() {
        return together + apart == 0;
    }
}
