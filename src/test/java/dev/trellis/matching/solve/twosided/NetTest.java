package dev.trellis.matching.solve.twosided;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Problem;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetTest {
    private final Problem problem = Problem.twoSided(3, 1, 0, 2)
            .couple(0, 3, 10)
            .couple(0, 4, 20)
            .couple(1, 5, 30)
            .couple(2, 3, 40)
            .couple(2, 5, 50)
            .paired(1)
            .seed(5)
            .build();
    private final Net net = Net.of(new Sides(problem));

    @Test
    void onlyCouplesOfTwoWhoHaveAPlaceAreIn() {
        assertThat(net.couples()).isEqualTo(3);
        assertThat(net.score).startsWith(scoresByMentee()).hasSize(5);
    }

    @Test
    void everyMenteesCouplesStandTogether() {
        for (int i = 0; i < 3; i++) {
            for (int couple = net.start[i]; couple < net.start[i + 1]; couple++) {
                int a = net.sides.mentees[i];
                int b = net.sides.mentors[net.mentor[couple]];
                assertThat(problem.scoreOf(a, b)).hasValue(net.score[couple]);
            }
        }
    }

    @Test
    void aPartKeepsWhatItShould() {
        assertThat(net.atLeast(40).score).containsExactlyInAnyOrder(40, 50);
        assertThat(net.atLeast(51).couples()).isZero();
        assertThat(net.only(couple -> net.score[couple] == 10).score).containsExactly(10);
    }

    @Test
    void theSeedShufflesBothSidesAndLosesNobody() {
        Sides one = new Sides(Problem.twoSided(40, new int[30]).seed(1).build());
        Sides other = new Sides(Problem.twoSided(40, new int[30]).seed(2).build());
        assertThat(one.mentees).isNotEqualTo(other.mentees);
        assertThat(Arrays.stream(one.mentees).sorted()).containsExactlyElementsOf(numbers(0, 40));
        assertThat(Arrays.stream(one.mentors).sorted()).containsExactlyElementsOf(numbers(40, 70));
        for (int j = 0; j < 30; j++) {
            assertThat(one.position(one.mentors[j])).isEqualTo(j);
        }
    }

    @Test
    void onlyMentorsWhoCountGetTheOnePlace() {
        Problem some = Problem.twoSided(0, 4, 4, 0, 4).first(1).paired(3).build();
        Sides sides = new Sides(some);
        assertThat(Arrays.stream(sides.onePlaceEach(1)).sum()).isEqualTo(2);
        assertThat(Arrays.stream(sides.onePlaceEach(2)).sum()).isEqualTo(1);
        assertThat(sides.onePlaceEach(2)[sides.position(1)]).isEqualTo(1);
    }

    private int[] scoresByMentee() {
        return Arrays.stream(net.sides.mentees)
                .filter(a -> a != 1)
                .flatMap(a -> a == 0 ? IntStream.of(10) : bothOf(a))
                .toArray();
    }

    private IntStream bothOf(int mentee) {
        boolean firstMentorFirst = net.sides.position(3) < net.sides.position(5);
        return mentee == 2 && firstMentorFirst ? IntStream.of(40, 50) : IntStream.of(50, 40);
    }

    private static Iterable<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
