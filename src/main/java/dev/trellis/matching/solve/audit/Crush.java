package dev.trellis.matching.solve.audit;

import dev.trellis.matching.solve.Problem;
import java.util.BitSet;

/**
 * How many people can have a pair at most (Hall; Tutte and Berge): once the scarce people are taken away, whoever stays
 * without any couple, and one of every odd group of peers who could only be paired among themselves, needs a scarce
 * person's place. Any choice of scarce people gives a true bound; the right one gives the exact number.
 */
final class Crush {
    private final Problem problem;
    private final int least;
    private final int[] root;

    /** Looks at the couples with at least this score. */
    Crush(Problem problem, int least) {
        this.problem = problem;
        this.least = least;
        this.root = new int[problem.people()];
    }

    /** How many can have a pair: of everybody, or of those who were left out last time. */
    int most(boolean onlyFirst, BitSet scarce) {
        join(scarce);
        int asking = 0;
        int[] size = new int[root.length];
        int[] wanting = new int[root.length];
        long places = 0;
        for (int person = 0; person < root.length; person++) {
            boolean wants = wants(person, onlyFirst);
            asking += wants ? 1 : 0;
            if (scarce.get(person)) {
                places += problem.places(person);
            } else {
                size[find(person)]++;
                wanting[find(person)] += wants ? 1 : 0;
            }
        }
        long losing = 0;
        for (int group = 0; group < size.length; group++) {
            losing += loses(size[group], wanting[group]) ? 1 : 0;
        }
        return (int) (asking - Math.max(0, losing - places));
    }

    private boolean loses(int size, int wanting) {
        return size > 0 && size == wanting && (problem.twoSided() ? size == 1 : size % 2 == 1);
    }

    private boolean wants(int person, boolean onlyFirst) {
        return problem.places(person) > 0 && !problem.paired(person) && (!onlyFirst || problem.first(person));
    }

    private void join(BitSet scarce) {
        for (int person = 0; person < root.length; person++) {
            root[person] = person;
        }
        for (int a = 0; a < problem.mentees(); a++) {
            boolean open = !scarce.get(a) && problem.places(a) > 0;
            for (int k = 0; open && k < problem.degree(a); k++) {
                int b = problem.partner(a, k);
                if (problem.score(a, k) >= least && !scarce.get(b) && problem.places(b) > 0) {
                    root[find(a)] = find(b);
                }
            }
        }
    }

    private int find(int person) {
        int at = person;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
