package dev.trellis.matching;

import dev.trellis.program.settings.Kind;
import io.micronaut.data.annotation.Embeddable;

/**
 * How far a program's rules reach.
 *
 * @param levelDifference how many levels the two may be apart
 * @param repeatRounds for how many rounds the same two are not suggested again
 * @param commonMinutes how many working minutes a day the two must have in common
 * @param otherTeams whether the two must come from different teams
 * @param secondPeer whether somebody who has room takes a second peer where another one would be left over
 */
@Embeddable
public record Limits(int levelDifference, int repeatRounds, int commonMinutes, boolean otherTeams, boolean secondPeer) {
    public static final Limits USUAL = new Limits(1, 2, 120, false, false);

    private static final int MENTOR_LEVELS = 2;
    private static final int MOST_LEVELS = 20;
    private static final int MOST_ROUNDS = 10;
    private static final int MOST_MINUTES = 480;

    /** Peers stand side by side; a mentor may be a step further above, or the most experienced would have nobody. */
    static Limits usual(Kind kind) {
        return kind == Kind.PEERS
                ? USUAL
                : new Limits(MENTOR_LEVELS, USUAL.repeatRounds, USUAL.commonMinutes, false, false);
    }

    /** The same with a shorter memory of who met. */
    public Limits repeatingAfter(int rounds) {
        return new Limits(levelDifference, rounds, commonMinutes, otherTeams, secondPeer);
    }

    /** The same where somebody takes a second peer, or nobody does. */
    public Limits withSecondPeers(boolean may) {
        return new Limits(levelDifference, repeatRounds, commonMinutes, otherTeams, may);
    }

    boolean sound() {
        return within(levelDifference, MOST_LEVELS)
                && within(repeatRounds, MOST_ROUNDS)
                && within(commonMinutes, MOST_MINUTES);
    }

    private static boolean within(int number, int most) {
        return number >= 0 && number <= most;
    }
}
