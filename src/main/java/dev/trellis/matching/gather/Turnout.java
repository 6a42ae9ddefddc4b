package dev.trellis.matching.gather;

/**
 * How many people a run would look at.
 *
 * @param mentors with a free place; none in a program of peers
 * @param places free places of the mentors
 * @param others mentees, or peers
 */
public record Turnout(int mentors, int places, int others) {
    public int people() {
        return mentors + others;
    }
}
