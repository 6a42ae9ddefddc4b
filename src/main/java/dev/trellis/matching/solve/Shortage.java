package dev.trellis.matching.solve;

import java.util.BitSet;

/**
 * How many of certain people can have a pair at most, and why not more: take the scarce people away, and all the others
 * who then stay alone compete for the scarce people's places.
 *
 * @param covered how many can have a pair at once
 * @param scarce the people whose places are fought for; empty when everybody can be served
 */
public record Shortage(int covered, BitSet scarce) {
    /** Keeps the people as they were. */
    public Shortage {
        scarce = (BitSet) scarce.clone();
    }

    /** The people whose places are fought for; a copy. */
    @Override
    public BitSet scarce() {
        return (BitSet) scarce.clone();
    }
}
