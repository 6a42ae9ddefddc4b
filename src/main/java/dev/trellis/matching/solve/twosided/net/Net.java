package dev.trellis.matching.solve.twosided.net;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Coverage;
import dev.trellis.matching.solve.Problem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The couples of a two-sided problem, mentee by mentee, in three flat arrays. */
public final class Net {
    public final Sides sides;
    private final int[] start;
    private final int[] mentor;
    private final int[] packed;
    private final long scale;

    private Net(Sides sides, int couples) {
        this.sides = sides;
        this.start = new int[sides.mentees.length + 1];
        this.mentor = new int[couples];
        this.packed = new int[couples];
        this.scale = sides.problem.scale();
    }

    /** Every couple whose two people both have a place. */
    public static Net of(Sides sides) {
        Net net = new Net(sides, Math.toIntExact(sides.problem.couples()));
        Row row = new Row(sides.mentors.length);
        int end = 0;
        for (int i = 0; i < sides.mentees.length; i++) {
            net.read(sides.mentees[i], row);
            end = row.drain(net.mentor, net.packed, end);
            net.start[i + 1] = end;
        }
        return net;
    }

    /** The couples of peers with at least this score, each of them both ways round. */
    public static Net mirrored(Sides peers, int least) {
        Net net = new Net(peers, Math.toIntExact(2 * peers.problem.couples()));
        int[] wanted = new int[peers.mentees.length];
        eachCouple(peers, least, (a, b, packed) -> {
            wanted[a]++;
            wanted[b]++;
        });
        for (int i = 0; i < wanted.length; i++) {
            net.start[i + 1] = net.start[i] + wanted[i];
        }
        int[] next = net.start.clone();
        eachCouple(peers, least, (a, b, packed) -> {
            net.put(next[a]++, b, packed);
            net.put(next[b]++, a, packed);
        });
        return net;
    }

    private static void eachCouple(Sides peers, int least, Couple use) {
        Problem problem = peers.problem;
        for (int a = 0; a < problem.people(); a++) {
            for (int k = 0; problem.places(a) > 0 && k < problem.degree(a); k++) {
                int b = problem.partner(a, k);
                if (problem.score(a, k) >= least && problem.places(b) > 0) {
                    int kept = problem.kept(a, k) ? 1 : 0;
                    use.see(peers.position(a), peers.position(b), problem.score(a, k) << 1 | kept);
                }
            }
        }
    }

    /** A mentee's first couple; the others follow. */
    public int start(int mentee) {
        return start[mentee];
    }

    /** The couple after a mentee's last. */
    public int end(int mentee) {
        return start[mentee + 1];
    }

    /** The mentor of a couple. */
    public int mentor(int couple) {
        return mentor[couple];
    }

    /** How many couples there are. */
    public int couples() {
        return start[start.length - 1];
    }

    /** How well a couple suits. */
    public int score(int couple) {
        return packed[couple] >> 1;
    }

    /** What a couple adds to the last two levels of the objective. */
    public long worth(int couple) {
        return (packed[couple] >> 1) * scale + (packed[couple] & 1);
    }

    /** The couples with at least this score. */
    public Net atLeast(int least) {
        return only(couple -> score(couple) >= least);
    }

    /** Some of the couples, by their numbers. */
    public Net only(BitSet kept) {
        Net part = new Net(sides, kept.cardinality());
        int end = 0;
        for (int i = 0; i < sides.mentees.length; i++) {
            for (int couple = next(kept, start[i]); couple < start[i + 1]; couple = next(kept, couple + 1)) {
                part.put(end++, mentor[couple], packed[couple]);
            }
            part.start[i + 1] = end;
        }
        return part;
    }

    private static int next(BitSet kept, int from) {
        int next = kept.nextSetBit(from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    /** Some of the couples. */
    public Net only(IntPredicate kept) {
        int count = 0;
        for (int couple = 0; couple < couples(); couple++) {
            count += kept.test(couple) ? 1 : 0;
        }
        Net part = new Net(sides, count);
        int end = 0;
        for (int i = 0; i < sides.mentees.length; i++) {
            for (int couple = start[i]; couple < start[i + 1]; couple++) {
                if (kept.test(couple)) {
                    part.mentor[end] = mentor[couple];
                    part.packed[end++] = packed[couple];
                }
            }
            part.start[i + 1] = end;
        }
        return part;
    }

    /** No worst pair can be better: the highest score of whoever has the poorest choice, if nobody may be left out. */
    public int ceiling(Coverage goal) {
        int[] best = new int[sides.problem.people()];
        for (int i = 0; i < sides.mentees.length; i++) {
            for (int couple = start[i]; couple < start[i + 1]; couple++) {
                int b = sides.mentors[mentor[couple]];
                best[b] = Math.max(best[b], score(couple));
                best[sides.mentees[i]] = Math.max(best[sides.mentees[i]], score(couple));
            }
        }
        int[] waiting = IntStream.range(0, best.length)
                .filter(person -> Bonus.counts(sides.problem, person) > 0)
                .toArray();
        return goal.all().covered() == waiting.length
                ? Arrays.stream(waiting).map(person -> best[person]).min().orElse(0)
                : Arrays.stream(best).max().orElse(0);
    }

    private void put(int couple, int with, int rank) {
        mentor[couple] = with;
        packed[couple] = rank;
    }

    private void read(int mentee, Row row) {
        Problem problem = sides.problem;
        int degree = problem.places(mentee) > 0 ? problem.degree(mentee) : 0;
        for (int k = 0; k < degree; k++) {
            long couple = problem.packed(mentee, k);
            int j = sides.position((int) (couple >>> 32));
            if (sides.places[j] > 0) {
                row.put(j, (int) couple);
            }
        }
    }

    @FunctionalInterface
    private interface Couple {
        void see(int a, int b, int rank);
    }
}
