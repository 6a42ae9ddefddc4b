package dev.trellis.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.audit.Auditor;
import dev.trellis.matching.solve.audit.Verdict;
import org.junit.jupiter.api.Test;

class OrToolsTest {
    @Test
    void threeThousandProblemsAreSolvedAsWellAsOrToolsDoes() {
        for (int seed = 0; seed < 3_000; seed++) {
            compare(new Dice(seed).twoSided(40, 16), seed);
        }
    }

    @Test
    void largerOnesAreSolvedAsWellAsOrToolsDoes() {
        compare(Crowd.twoSided(300, 120, 120, 3), 0);
        compare(Crowd.twoSided(400, 200, 20, 2), 1);
        compare(Crowd.twoSided(200, 100, 30, 4), 2);
    }

    /** OR-Tools weighs people and total in one flow; the worst score it is told, and one point more must cost people. */
    private static void compare(Problem problem, int seed) {
        Solution solution = Matcher.solve(problem);
        Standing standing = solution.standing();
        long people = Bonus.point(problem) * (standing.first() + standing.paired());
        long worst = standing.worst() == Standing.NO_PAIR ? 0 : standing.worst();
        assertThat(OrTools.best(problem, (int) worst)).as("seed %d", seed).isEqualTo(people + standing.total());
        assertThat(OrTools.best(problem, 0) / Bonus.point(problem))
                .as("seed %d", seed)
                .isEqualTo(standing.first() + standing.paired());
        if (!solution.matches().isEmpty()) {
            assertThat(OrTools.best(problem, (int) worst + 1))
                    .as("seed %d", seed)
                    .isLessThan(people);
        }
        assertThat(Auditor.check(problem, solution)).as("seed %d", seed).isInstanceOf(Verdict.Proven.class);
    }
}
