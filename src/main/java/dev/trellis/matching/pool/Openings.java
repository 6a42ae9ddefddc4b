package dev.trellis.matching.pool;

import dev.trellis.matching.solve.Certificate;
import dev.trellis.matching.solve.Coverage;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.Standing;
import java.util.List;
import java.util.stream.Stream;

/**
 * Couples by which more people might have a pair, or the worst pair might be better: while there are none but those that
 * were looked at, the proof of a solution holds for all.
 */
final class Openings {
    private final List<Groups> proofs;

    private Openings(List<Groups> proofs) {
        this.proofs = proofs;
    }

    /** Looks at what proves the levels that go before the total. */
    static Openings in(Problem problem, Solution solution) {
        Certificate proof = solution.certificate();
        Standing standing = solution.standing();
        Stream<Groups> most = Stream.of(
                Groups.of(problem, proof.coverage().first(), 0).losing(true),
                Groups.of(problem, proof.coverage().all(), 0).losing(false));
        return new Openings(Stream.concat(most, worst(problem, proof.better(), standing))
                .filter(Groups::anyLoses)
                .toList());
    }

    /** That fewer would have a pair if it were better is proven by one of two levels. */
    private static Stream<Groups> worst(Problem problem, Coverage better, Standing standing) {
        if (standing.worst() == Standing.NO_PAIR) {
            return Stream.empty();
        }
        boolean first = better.first().covered() < standing.first();
        Groups groups = Groups.of(problem, first ? better.first() : better.all(), standing.worst() + 1);
        return Stream.of(groups.losing(first));
    }

    /** Whether a couple that was not looked at, with this score, leaves a proof open. */
    boolean leave(int one, int other, int score) {
        for (Groups groups : proofs) {
            if (groups.join(one, other, score)) {
                return true;
            }
        }
        return false;
    }
}
