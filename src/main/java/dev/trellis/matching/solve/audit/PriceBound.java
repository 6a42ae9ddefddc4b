package dev.trellis.matching.solve.audit;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Standing;
import java.util.OptionalLong;

/**
 * The highest worth (see {@link Problem#scale}) that mentors' prices leave room for. At any prices whatever, no set of pairs brings more than every
 * mentee's best choice after paying and every mentor's best income come to; the bonuses for people are taken off again.
 */
final class PriceBound {
    /** No price needs to be higher than what any couple brings: its worth and twice two bonuses; more might overflow. */
    private static final int DEAREST = 5;

    private final Problem problem;
    private final int worst;
    private final Duals.Prices prices;
    private final long point;

    private PriceBound(Problem problem, int worst, Duals.Prices prices) {
        this.problem = problem;
        this.worst = worst;
        this.prices = prices;
        this.point = Bonus.point(problem);
    }

    /** A bound for sets of pairs that are as good on the earlier levels; empty if there is not one sensible price a mentor. */
    static OptionalLong of(Problem problem, Standing standing, Duals.Prices prices) {
        PriceBound bound = new PriceBound(problem, standing.worst(), prices);
        if (!bound.sane()) {
            return OptionalLong.empty();
        }
        long bonuses = bound.point * (standing.first() + standing.paired());
        return OptionalLong.of(bound.mentees() + bound.mentors() - bonuses);
    }

    private boolean sane() {
        return prices.mentors().size() == problem.people() - problem.mentees()
                && prices.mentors().stream().allMatch(price -> price >= -DEAREST * point && price <= DEAREST * point);
    }

    private long mentees() {
        long sum = 0;
        for (int a = 0; a < problem.mentees(); a++) {
            sum += problem.places(a) > 0 ? bestChoice(a) : 0;
        }
        return sum;
    }

    private long bestChoice(int a) {
        long best = 0;
        for (int k = 0; k < problem.degree(a); k++) {
            int b = problem.partner(a, k);
            if (problem.score(a, k) >= worst && problem.places(b) > 0) {
                best = Math.max(best, problem.worth(problem.score(a, k), problem.kept(a, k)) + bonus(a) - price(b));
            }
        }
        return best;
    }

    private long mentors() {
        long sum = 0;
        for (int b = problem.mentees(); b < problem.people(); b++) {
            if (problem.places(b) > 0) {
                long firstPlace = Math.max(0, price(b) + bonus(b));
                long otherPlaces = Math.max(0, price(b)) * Math.min(problem.places(b) - 1, problem.mentees());
                sum += firstPlace + otherPlaces;
            }
        }
        return sum;
    }

    private long bonus(int person) {
        int counts = problem.paired(person) ? 0 : problem.first(person) ? 2 : 1;
        return point * counts;
    }

    private long price(int mentor) {
        return prices.mentors().get(mentor - problem.mentees());
    }
}
