package dev.trellis.matching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who could be paired with whom and how well each couple suits. People are numbered from 0: in a two-sided problem the
 * mentees come first and the mentors after them; among peers everybody is on one side. It never changes once made.
 */
public final class Problem {
    /** The best score a couple can have; sums over everybody stay exact, also as doubles. */
    public static final int HIGHEST_SCORE = 1_000_000;

    private final Draft made;
    private final long[][] rows;
    private final long scale;
    private final int highest;

    Problem(Draft made, long[][] rows) {
        this.made = made;
        this.rows = rows;
        long kept = 0;
        int best = 0;
        for (long[] row : rows) {
            for (long packed : row) {
                kept += packed & 1;
                best = Math.max(best, (int) packed >> 1);
            }
        }
        this.scale = kept + 1;
        this.highest = best;
    }

    /** Mentees who each want one mentor, and mentors who each take as many mentees as they said (0 or more). */
    public static Draft twoSided(int mentees, int... capacities) {
        int[] places = new int[mentees + capacities.length];
        Arrays.fill(places, 0, mentees, 1);
        System.arraycopy(capacities, 0, places, mentees, capacities.length);
        return new Draft(mentees, places);
    }

    /** Peers who each want one other. */
    public static Draft peers(int people) {
        int[] places = new int[people];
        Arrays.fill(places, 1);
        return new Draft(Draft.ONE_SIDE, places);
    }

    /** Whether mentees and mentors are two kinds of people. */
    public boolean twoSided() {
        return made.mentees != Draft.ONE_SIDE;
    }

    /** How many people there are; their numbers are below it. */
    public int people() {
        return made.places.length;
    }

    /** How many mentees there are; the mentors' numbers start here. Everybody, among peers. */
    public int mentees() {
        return twoSided() ? made.mentees : people();
    }

    /** How many partners a person may get. */
    public int places(int person) {
        return made.places[person];
    }

    /** Whether a person was left out last time. */
    public boolean first(int person) {
        return made.first.get(person);
    }

    /** Whether a person has a partner outside this problem, so that one more leaves nobody less out. */
    public boolean paired(int person) {
        return made.paired.get(person);
    }

    /** What decides between equally good sets of pairs. */
    public long seed() {
        return made.seed;
    }

    /** How many couples are possible. */
    public long couples() {
        return Arrays.stream(rows).mapToLong(row -> row.length).sum();
    }

    /** How many couples list this person first: a mentee's mentors, a peer's peers with a higher number. */
    public int degree(int person) {
        return person < rows.length ? rows[person].length : 0;
    }

    /** The other of a person's {@code i}-th couple, ascending in {@code i}. */
    public int partner(int person, int i) {
        return (int) (rows[person][i] >>> 32);
    }

    /** The score of a person's {@code i}-th couple. */
    public int score(int person, int i) {
        return (int) rows[person][i] >> 1;
    }

    /** Whether a person's {@code i}-th couple was a pair before. */
    public boolean kept(int person, int i) {
        return (rows[person][i] & 1) != 0;
    }

    /** A person's {@code i}-th couple in one number: the other, then 32 bits of which the last says whether it was a pair before. */
    public long packed(int person, int i) {
        return rows[person][i];
    }

    /** All of a person's couples in such numbers; not to be changed. */
    public long[] row(int person) {
        return rows[person];
    }

    /** The highest score of any couple; 0 when there is none. */
    public int highest() {
        return highest;
    }

    /**
     * How often a point of score outweighs a pair that is kept: more often than pairs can be kept, so that old pairs decide
     * only between sets of pairs with the same total.
     */
    public long scale() {
        return scale;
    }

    /** What a couple adds to the last two levels of the objective, in one exact number. */
    public long worth(int score, boolean kept) {
        return score * scale + (kept ? 1 : 0);
    }

    /** How many of these pairs were pairs before. */
    public int kept(List<Match> matches) {
        return scale == 1 ? 0 : (int) matches.stream().filter(this::kept).count();
    }

    private boolean kept(Match match) {
        int i = at(match.a(), match.b());
        return i >= 0 && kept(match.a(), i);
    }

    /** The score of a couple, in either order among peers; empty if they may not be paired. */
    public OptionalInt scoreOf(int one, int other) {
        int a = twoSided() ? one : Math.min(one, other);
        int b = twoSided() ? other : Math.max(one, other);
        int i = at(a, b);
        return i < 0 ? OptionalInt.empty() : OptionalInt.of(score(a, i));
    }

    /** Which of a person's couples is with the other; below 0 if none is. */
    private int at(int a, int b) {
        if (a >= rows.length) {
            return -1;
        }
        int at = Arrays.binarySearch(rows[a], (long) b << 32);
        int found = at >= 0 ? at : -at - 1;
        return found < rows[a].length && partner(a, found) == b ? found : -1;
    }

    /** People who count when they get a pair here: they have a place and no partner elsewhere. */
    BitSet waiting() {
        BitSet waiting = new BitSet();
        for (int person = 0; person < people(); person++) {
            waiting.set(person, Bonus.counts(this, person) > 0);
        }
        return waiting;
    }
}
