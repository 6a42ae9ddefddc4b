package dev.trellis.matching.solve;

import java.util.ArrayList;
import java.util.List;

/** Tries every set of pairs there is; only for the smallest problems, and right because it is so simple. */
public final class BruteForce {
    private final Problem problem;
    private final List<Match> couples;
    private final int[] left;
    private final List<Match> chosen = new ArrayList<>();
    private Standing best;
    private int kept;

    private BruteForce(Problem problem) {
        this.problem = problem;
        this.couples = couples(problem);
        this.left = new int[problem.people()];
        for (int person = 0; person < left.length; person++) {
            left[person] = problem.places(person);
        }
        this.best = Standing.of(problem, List.of());
    }

    /** How good the best set of pairs is. */
    public static Standing best(Problem problem) {
        BruteForce all = new BruteForce(problem);
        all.tryFrom(0);
        return all.best;
    }

    /** How many of the old pairs can stay in a set of pairs that is as good as the best. */
    public static int mostKept(Problem problem) {
        BruteForce all = new BruteForce(problem);
        all.tryFrom(0);
        return all.kept;
    }

    /** Every couple of a problem. */
    public static List<Match> couples(Problem problem) {
        List<Match> couples = new ArrayList<>();
        for (int a = 0; a < problem.mentees(); a++) {
            for (int k = 0; k < problem.degree(a); k++) {
                couples.add(new Match(a, problem.partner(a, k), problem.score(a, k)));
            }
        }
        return couples;
    }

    private void tryFrom(int index) {
        if (index == couples.size()) {
            Standing standing = Standing.of(problem, chosen);
            kept = standing.compareTo(best) > 0 ? 0 : kept;
            best = standing.compareTo(best) > 0 ? standing : best;
            kept = standing.equals(best) ? Math.max(kept, problem.kept(chosen)) : kept;
            return;
        }
        tryFrom(index + 1);
        Match couple = couples.get(index);
        if (left[couple.a()] > 0 && left[couple.b()] > 0) {
            left[couple.a()]--;
            left[couple.b()]--;
            chosen.add(couple);
            tryFrom(index + 1);
            chosen.removeLast();
            left[couple.a()]++;
            left[couple.b()]++;
        }
    }
}
