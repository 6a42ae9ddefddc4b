package dev.trellis.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SolutionTest {
    private final Problem problem =
            Problem.peers(5).couple(0, 3, 7).couple(1, 2, 5).couple(2, 4, 6).build();
    private final Certificate certificate = Matcher.solve(problem).certificate();

    @Test
    void pairsStandInTheOrderOfTheirPeople() {
        Solution solution = Solution.of(problem, List.of(new Match(1, 2, 5), new Match(0, 3, 7)), certificate);
        assertThat(solution.matches()).containsExactly(new Match(0, 3, 7), new Match(1, 2, 5));
        assertThat(solution.leftOver().stream()).containsExactly(4);
        assertThat(solution.standing()).isEqualTo(new Standing(0, 4, 5, 12));
    }

    @Test
    void nobodyOutsideChangesWhoIsLeftOver() {
        Solution solution = Solution.of(problem, List.of(new Match(0, 3, 7)), certificate);
        solution.leftOver().clear();
        assertThat(solution.leftOver().cardinality()).isEqualTo(3);
    }

    @Test
    void scarcePeopleStayAsTheyWereFound() {
        BitSet scarce = new BitSet();
        scarce.set(2);
        Shortage shortage = new Shortage(4, scarce);
        scarce.clear();
        shortage.scarce().set(3);
        assertThat(shortage.scarce().stream()).containsExactly(2);
    }

    @Test
    void coverageReachesAnotherOnlyOnBothLevels() {
        Coverage four = coverage(1, 4);
        assertThat(four.reaches(coverage(1, 4))).isTrue();
        assertThat(four.reaches(coverage(2, 4))).isFalse();
        assertThat(four.reaches(coverage(1, 6))).isFalse();
    }

    @Test
    void theBoundIsTheTotalWhateverIsSolved() {
        for (int seed = 0; seed < 200; seed++) {
            Dice dice = new Dice(seed);
            Solution solution = Matcher.solve(seed % 2 == 0 ? dice.peers(20) : dice.twoSided(20, 8));
            assertThat(solution.certificate().bound())
                    .isEqualTo(solution.standing().total());
        }
    }

    private static Coverage coverage(int first, int all) {
        return new Coverage(new Shortage(first, new BitSet()), new Shortage(all, new BitSet()));
    }
}
