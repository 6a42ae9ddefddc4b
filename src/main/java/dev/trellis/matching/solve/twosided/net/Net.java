package dev.trellis.matching.solve.twosided.net;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.raise.Couples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The couples of a two-sided problem, mentee by mentee. A couple is one number, as the problem has it: the mentor, then its
 * rank, which is the score and in the last bit whether the two were a pair before.
 */
public final class Net implements Couples<Net> {
    private static final int MOST = 2 * Problem.HIGHEST_SCORE;

    public final Sides sides;
    private final long[][] rows;
    private final int[] start;
    private final int firstMentor;
    private final long scale;

    private Net(Sides sides, long[]... rows) {
        this.sides = sides;
        this.rows = rows;
        this.start = new int[rows.length + 1];
        this.firstMentor = sides.firstMentor;
        this.scale = sides.problem.scale();
        for (int i = 0; i < rows.length; i++) {
            start[i + 1] = Math.addExact(start[i], rows[i].length);
        }
    }

    /** Every couple whose two people both have a place. */
    public static Net of(Sides sides) {
        long[][] rows = new long[sides.mentees.length][];
        Problem problem = sides.problem;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = problem.places(sides.mentees[i]) > 0 ? problem.row(sides.mentees[i]) : new long[0];
        }
        return Arrays.stream(sides.places).allMatch(places -> places > 0)
                ? new Net(sides, rows)
                : new Net(sides, withPlaces(sides, rows));
    }

    private static long[][] withPlaces(Sides sides, long[]... rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .filter(couple -> sides.places[(int) (couple >>> Integer.SIZE) - sides.firstMentor] > 0)
                        .toArray())
                .toArray(long[][]::new);
    }

    /** The couples of peers with at least this score, each of them both ways round. */
    public static Net mirrored(Sides peers, int least) {
        int[] count = new int[peers.mentees.length];
        eachCouple(peers, least, (a, b, rank) -> {
            count[a]++;
            count[b]++;
        });
        long[][] rows = new long[count.length][];
        for (int i = 0; i < count.length; i++) {
            rows[i] = new long[count[peers.mentees[i]]];
        }
        int[] next = new int[count.length];
        eachCouple(peers, least, (a, b, rank) -> {
            rows[peers.position(a)][next[a]++] = (long) b << Integer.SIZE | rank;
            rows[peers.position(b)][next[b]++] = (long) a << Integer.SIZE | rank;
        });
        return new Net(peers, rows);
    }

    private static void eachCouple(Sides peers, int least, Couple use) {
        Problem problem = peers.problem;
        for (int a = 0; a < problem.people(); a++) {
            for (int k = 0; problem.places(a) > 0 && k < problem.degree(a); k++) {
                int b = problem.partner(a, k);
                if (problem.score(a, k) >= least && problem.places(b) > 0) {
                    use.see(a, b, (int) problem.packed(a, k));
                }
            }
        }
    }

    /** A mentee's couples; not to be changed. */
    public long[] row(int mentee) {
        return rows[mentee];
    }

    /** How many couples the mentees before this one have together. */
    public int start(int mentee) {
        return start[mentee];
    }

    /** How many couples there are. */
    public int couples() {
        return start[start.length - 1];
    }

    /** The mentor of a couple. */
    public int mentor(long couple) {
        return (int) (couple >>> Integer.SIZE) - firstMentor;
    }

    /** The rank of a couple: the higher, the more it is worth. */
    public static int rank(long couple) {
        return (int) couple;
    }

    /** How well a couple suits. */
    public static int score(long couple) {
        return (int) couple >> 1;
    }

    /** What a couple, or its rank alone, adds to the last two levels of the objective. */
    public long worth(long couple) {
        return score(couple) * scale + (couple & 1);
    }

    /**
     * The place of a row's next couple that could leave more than enough after paying; the others can not.
     *
     * @param from where to look first
     * @param enough as a rank, rounded down
     * @param prices each mentor's, as ranks, rounded down
     */
    public int promising(long[] row, int from, int enough, int... prices) {
        int k = from;
        while (k < row.length && rank(row[k]) - prices[mentor(row[k])] < enough) {
            k++;
        }
        return k;
    }

    /** The rank of whole points that an amount is worth at least. */
    public int rankBelow(long amount) {
        return 2 * (int) Math.clamp(Math.floorDiv(amount, scale), -MOST, MOST);
    }

    /** The place of a row's next couple with at least this rank, or as high a one as its mentor asks. */
    public int suiting(long[] row, int from, int least, int... leastOf) {
        int k = from;
        while (k < row.length && rank(row[k]) < least && rank(row[k]) < leastOf[mentor(row[k])]) {
            k++;
        }
        return k;
    }

    @Override
    public Net atLeast(int least) {
        return new Net(
                sides, Arrays.stream(rows).map(row -> atLeast(least, row)).toArray(long[][]::new));
    }

    private static long[] atLeast(int least, long... row) {
        int count = 0;
        for (long couple : row) {
            count += score(couple) >= least ? 1 : 0;
        }
        if (count == row.length) {
            return row;
        }
        long[] part = new long[count];
        int end = 0;
        for (int k = 0; end < count; k++) {
            part[end] = row[k];
            end += score(row[k]) >= least ? 1 : 0;
        }
        return part;
    }

    /** Some of the couples, numbered through all rows. */
    public Net only(BitSet kept) {
        long[][] part = new long[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            part[i] = new long[kept.get(start[i], start[i + 1]).cardinality()];
            int couple = start[i] - 1;
            for (int k = 0; k < part[i].length; k++) {
                couple = kept.nextSetBit(couple + 1);
                part[i][k] = rows[i][couple - start[i]];
            }
        }
        return new Net(sides, part);
    }

    /** These couples and some more of each mentee. */
    public Net and(long[]... more) {
        long[][] both = rows.clone();
        for (int i = 0; i < both.length; i++) {
            if (more[i].length > 0) {
                both[i] = Arrays.copyOf(rows[i], rows[i].length + more[i].length);
                System.arraycopy(more[i], 0, both[i], rows[i].length, more[i].length);
            }
        }
        return new Net(sides, both);
    }

    @Override
    public int[] bestScores() {
        int[] best = new int[sides.problem.people()];
        for (int i = 0; i < rows.length; i++) {
            for (long couple : rows[i]) {
                int b = sides.firstMentor + mentor(couple);
                best[b] = Math.max(best[b], score(couple));
                best[sides.mentees[i]] = Math.max(best[sides.mentees[i]], score(couple));
            }
        }
        return IntStream.range(0, best.length)
                .filter(person -> Bonus.counts(sides.problem, person) > 0)
                .map(person -> best[person])
                .toArray();
    }

    /** Who are pairs by these seats. */
    public List<Match> matches(Seats seats) {
        List<Match> matches = new ArrayList<>();
        for (int a = 0; a < sides.mentees.length; a++) {
            int i = sides.position(a);
            for (int k = 0; seats.mentorOf(i) != Seats.NONE && k < rows[i].length; k++) {
                if (mentor(rows[i][k]) == seats.mentorOf(i)) {
                    matches.add(new Match(a, sides.firstMentor + seats.mentorOf(i), score(rows[i][k])));
                }
            }
        }
        return matches;
    }

    @FunctionalInterface
    private interface Couple {
        void see(int a, int b, int rank);
    }
}
