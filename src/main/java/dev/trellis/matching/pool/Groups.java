package dev.trellis.matching.pool;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Shortage;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Once the scarce people are taken away, the others fall into groups, and a group that loses leaves somebody out who cannot
 * be given one of the scarce (Hall; Tutte and Berge). Couples within a group, or with somebody scarce, change nothing.
 */
final class Groups {
    private final Problem problem;
    private final BitSet scarce;
    private final int least;
    private final int[] group;
    private final boolean[] loses;
    private boolean anyLoses;

    private Groups(Problem problem, BitSet scarce, int least) {
        this.problem = problem;
        this.scarce = scarce;
        this.least = least;
        this.group = new int[problem.people()];
        this.loses = new boolean[group.length];
        Arrays.setAll(group, person -> person);
    }

    /** By the couples with at least this score. */
    static Groups of(Problem problem, Shortage shortage, int least) {
        Groups groups = new Groups(problem, shortage.scarce(), least);
        for (int a = 0; a < problem.mentees(); a++) {
            for (int k = 0; k < problem.degree(a); k++) {
                if (problem.score(a, k) >= least && groups.apart(a, problem.partner(a, k))) {
                    groups.group[groups.find(a)] = groups.find(problem.partner(a, k));
                }
            }
        }
        Arrays.setAll(groups.group, groups::find);
        return groups;
    }

    /** Counts who is left out: of everybody, or of those who were left out last time. */
    Groups losing(boolean onlyFirst) {
        int[] size = new int[group.length];
        int[] wanting = new int[group.length];
        for (int person = 0; person < group.length; person++) {
            if (!scarce.get(person)) {
                size[group[person]]++;
                wanting[group[person]] += Bonus.counts(problem, person) > (onlyFirst ? 1 : 0) ? 1 : 0;
            }
        }
        for (int person = 0; person < group.length; person++) {
            int members = size[group[person]];
            boolean odd = problem.twoSided() ? members == 1 : members % 2 == 1;
            loses[person] = odd && members == wanting[group[person]];
            anyLoses |= loses[person];
        }
        return this;
    }

    /** Whether anybody is left out at all; if not, no couple can change that. */
    boolean anyLoses() {
        return anyLoses;
    }

    /** Whether a couple with this score joins two groups of which one loses. */
    boolean join(int one, int other, int score) {
        return score >= least && (loses[one] || loses[other]) && group[one] != group[other] && apart(one, other);
    }

    private boolean apart(int one, int other) {
        return !scarce.get(one) && !scarce.get(other) && problem.places(one) > 0 && problem.places(other) > 0;
    }

    private int find(int person) {
        int at = person;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
