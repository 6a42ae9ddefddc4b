package dev.trellis.matching.round;

import dev.trellis.matching.draft.Draft;

/**
 * How far the publishing of a draft is.
 *
 * @param skipped pairs that were not offered to one another, because one of the two is not there any more or a rule
 *     keeps them apart meanwhile
 */
public record Progress(Draft draft, long sent, long skipped, long total) {
    public boolean over() {
        return sent + skipped == total;
    }
}
