package dev.trellis.matching.pool;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import java.util.ArrayList;
import java.util.List;

/**
 * What each person brings to the whole by the prices that prove a solution: two people whose couple is worth no more than
 * both bring already cannot improve it.
 */
final class Worths {
    /** Nobody suits them, as far as was looked: whoever does is worth looking at. */
    private static final long NOTHING_YET = -(1L << 50);

    /** A claim counts quarters of a worth, and half of each couple's. */
    private static final int CLAIM_PARTS = 4;

    private final long[] each;
    private final long unit;
    private final Tolls tolls;

    private Worths(long[] each, long unit, Tolls tolls) {
        this.each = each;
        this.unit = unit;
        this.tolls = tolls;
    }

    /** So many parts of a worth (see {@link Problem#scale}) are 1. */
    long unit() {
        return unit;
    }

    static Worths of(Problem problem, Solution solution) {
        return switch (solution.certificate().duals()) {
            case Duals.Prices prices ->
                new Worths(bought(problem, solution, prices.mentors()), 1, Tolls.none(problem.people()));
            case Duals.Claims claims ->
                new Worths(claimed(problem, solution, claims), 2 * CLAIM_PARTS, Tolls.of(claims));
        };
    }

    /** By how much a couple could improve the whole at most, in units; not at all when it is not above 0. */
    long above(int one, int other, long worth) {
        long apart = unit * worth - each[one] - each[other];
        return apart <= 0 ? apart : apart - CLAIM_PARTS * tolls.common(one, other);
    }

    /** A mentor brings the price of a place, a mentee what they gain beyond their bonus. */
    private static long[] bought(Problem problem, Solution solution, List<Long> prices) {
        long[] each = new long[problem.people()];
        for (int mentor = problem.mentees(); mentor < each.length; mentor++) {
            each[mentor] = prices.get(mentor - problem.mentees());
        }
        long point = Bonus.point(problem);
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            long bonus = point * Bonus.counts(problem, mentee);
            long gain = 0;
            for (int k = 0; k < problem.degree(mentee); k++) {
                if (counts(problem, solution, mentee, k)) {
                    gain = Math.max(gain, worth(problem, mentee, k) + bonus - each[problem.partner(mentee, k)]);
                }
            }
            each[mentee] = gain - bonus;
        }
        return each;
    }

    /** Of the best couple's worth, two peers bring what they do not claim, as if no group held both. */
    private static long[] claimed(Problem problem, Solution solution, Duals.Claims claims) {
        List<Long> full = new ArrayList<>(claims.claims());
        claims.groups()
                .forEach(group -> group.members().forEach(member -> full.set(member, full.get(member) + group.toll())));
        boolean[] wanted = new boolean[problem.people()];
        long top = 0;
        for (int a = 0; a < problem.people(); a++) {
            for (int k = 0; k < problem.degree(a); k++) {
                if (counts(problem, solution, a, k)) {
                    top = Math.max(top, worth(problem, a, k));
                    wanted[a] = true;
                    wanted[problem.partner(a, k)] = true;
                }
            }
        }
        long[] each = new long[problem.people()];
        for (int person = 0; person < each.length; person++) {
            each[person] = wanted[person] ? CLAIM_PARTS * top - 2 * full.get(person) : NOTHING_YET;
        }
        return each;
    }

    private static boolean counts(Problem problem, Solution solution, int person, int k) {
        return problem.score(person, k) >= solution.standing().worst()
                && problem.places(problem.partner(person, k)) > 0;
    }

    private static long worth(Problem problem, int person, int k) {
        return problem.worth(problem.score(person, k), problem.kept(person, k));
    }
}
