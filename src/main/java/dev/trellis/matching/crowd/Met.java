package dev.trellis.matching.crowd;

/**
 * What was between two people before.
 *
 * @param live they are a pair now, or are being asked
 * @param never they are not to be paired again
 * @param roundsAgo 1 for the last round, 2 for the one before it
 */
public record Met(boolean live, boolean never, int roundsAgo) {
    public static Met ago(int rounds) {
        return new Met(false, false, rounds);
    }

    /** Whether nothing keeps them apart but a meeting, and that was more rounds ago than so many. */
    boolean onlyMetBefore(int rounds) {
        return !live && !never && roundsAgo > rounds;
    }

    /** Of several meetings the one that weighs most: any that lives, any that must not happen again, the latest. */
    public Met and(Met other) {
        return new Met(live || other.live, never || other.never, Math.min(roundsAgo, other.roundsAgo));
    }
}
