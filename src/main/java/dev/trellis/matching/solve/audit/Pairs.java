package dev.trellis.matching.solve.audit;

import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.Standing;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whether pairs are allowed, and whether they add up to what is said of them. */
final class Pairs {
    private final Problem problem;
    private final List<Match> matches;
    private final int[] partners;

    private Pairs(Problem problem, List<Match> matches) {
        this.problem = problem;
        this.matches = matches;
        this.partners = new int[problem.people()];
    }

    static Optional<Flaw> flaw(Problem problem, Solution solution) {
        return new Pairs(problem, solution.matches()).flaw(solution.standing(), solution.leftOver());
    }

    private Optional<Flaw> flaw(Standing standing, BitSet leftOver) {
        if (!matches.stream().allMatch(this::isCouple)) {
            return Optional.of(Flaw.NO_SUCH_COUPLE);
        }
        if (!within()) {
            return Optional.of(Flaw.OVER_CAPACITY);
        }
        return counted().equals(standing) && alone().equals(leftOver) ? Optional.empty() : Optional.of(Flaw.MISCOUNTED);
    }

    private boolean isCouple(Match match) {
        boolean known = match.a() >= 0 && match.a() < match.b() && match.b() < problem.people();
        return known && problem.scoreOf(match.a(), match.b()).equals(OptionalInt.of(match.score()));
    }

    private boolean within() {
        Set<List<Integer>> couples = new HashSet<>();
        boolean fits = true;
        for (Match match : matches) {
            fits &= couples.add(List.of(match.a(), match.b()));
            fits &= ++partners[match.a()] <= problem.places(match.a());
            fits &= ++partners[match.b()] <= problem.places(match.b());
        }
        return fits;
    }

    private Standing counted() {
        int first = 0;
        int paired = 0;
        int worst = Standing.NO_PAIR;
        long total = 0;
        for (int person = 0; person < partners.length; person++) {
            boolean counts = partners[person] > 0 && !problem.paired(person);
            paired += counts ? 1 : 0;
            first += counts && problem.first(person) ? 1 : 0;
        }
        for (Match match : matches) {
            worst = Math.min(worst, match.score());
            total += match.score();
        }
        return new Standing(first, paired, worst, total);
    }

    private BitSet alone() {
        BitSet alone = new BitSet();
        for (int person = 0; person < partners.length; person++) {
            alone.set(person, partners[person] == 0 && problem.places(person) > 0 && !problem.paired(person));
        }
        return alone;
    }
}
