package dev.trellis.matching.solve.audit;

import dev.trellis.matching.solve.Certificate;
import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.Standing;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Checks that the pairs are allowed and counted rightly, and that the certificate proves each level of the objective. It
 * believes nothing that it is told: every bound is worked out here from the problem, by weak duality.
 */
public final class Auditor {
    private final Problem problem;
    private final Solution solution;
    private final Standing standing;
    private final Certificate certificate;

    private Auditor(Problem problem, Solution solution) {
        this.problem = problem;
        this.solution = solution;
        this.standing = solution.standing();
        this.certificate = solution.certificate();
    }

    /** Whether a solution is proven to be the best of its problem, or the first flaw in it. */
    public static Verdict check(Problem problem, Solution solution) {
        return new Auditor(problem, solution).verdict();
    }

    private Verdict verdict() {
        Optional<Flaw> flaw = Pairs.flaw(problem, solution);
        if (flaw.isPresent()) {
            return refused(flaw.orElseThrow());
        }
        if (!peopleProven()) {
            return refused(Flaw.PEOPLE_NOT_PROVEN);
        }
        if (!worstProven()) {
            return refused(Flaw.WORST_NOT_PROVEN);
        }
        return bound().stream().mapToObj(this::verdict).findFirst().orElseGet(() -> refused(Flaw.TOTAL_NOT_PROVEN));
    }

    /** The bound is of the total and, below one point of it, of the old pairs that are kept. */
    private Verdict verdict(long bound) {
        long total = Math.floorDiv(bound, problem.scale());
        if (total != standing.total() || certificate.bound() != standing.total()) {
            return refused(Flaw.TOTAL_NOT_PROVEN);
        }
        return Math.floorMod(bound, problem.scale()) == problem.kept(solution.matches())
                ? new Verdict.Proven(standing.total())
                : refused(Flaw.KEPT_NOT_PROVEN);
    }

    private static Verdict refused(Flaw flaw) {
        return new Verdict.Refused(flaw);
    }

    private boolean peopleProven() {
        Crush crush = new Crush(problem, 0);
        return crush.most(true, certificate.coverage().first().scarce()) == standing.first()
                && crush.most(false, certificate.coverage().all().scarce()) == standing.paired();
    }

    private boolean worstProven() {
        if (solution.matches().isEmpty()) {
            return true;
        }
        Crush crush = new Crush(problem, standing.worst() + 1);
        return crush.most(true, certificate.better().first().scarce()) < standing.first()
                || crush.most(false, certificate.better().all().scarce()) < standing.paired();
    }

    private OptionalLong bound() {
        return switch (certificate.duals()) {
            case Duals.Prices prices when problem.twoSided() -> PriceBound.of(problem, standing, prices);
            case Duals.Claims claims when !problem.twoSided() -> ClaimBound.of(problem, standing, claims);
            case Duals.Prices ignored -> OptionalLong.empty();
            case Duals.Claims ignored -> OptionalLong.empty();
        };
    }
}
