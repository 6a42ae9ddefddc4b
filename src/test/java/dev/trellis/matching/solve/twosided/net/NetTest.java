package dev.trellis.matching.solve.twosided.net;

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
    private final Net net = Net.of(Sides.of(problem));

    @Test
    void onlyCouplesOfTwoWhoHaveAPlaceAreIn() {
        assertThat(net.couples()).isEqualTo(3);
        assertThat(scores(net)).isEqualTo(scoresByMentee());
    }

    @Test
    void everyMenteesCouplesStandTogether() {
        for (int i = 0; i < 3; i++) {
            for (int couple = net.start(i); couple < net.end(i); couple++) {
                int a = net.sides.mentees[i];
                int b = net.sides.mentors[net.mentor(couple)];
                assertThat(problem.scoreOf(a, b)).hasValue(net.score(couple));
            }
        }
    }

    @Test
    void aPartKeepsWhatItShould() {
        assertThat(scores(net.atLeast(40))).containsExactlyInAnyOrder(40, 50);
        assertThat(net.atLeast(51).couples()).isZero();
        assertThat(scores(net.only(couple -> net.score(couple) == 10))).containsExactly(10);
    }

    @Test
    void anOldPairIsWorthOneMoreThanItsScoreAndLessThanAPoint() {
        Net couples = Net.of(Sides.of(Problem.twoSided(1, 1, 1)
                .couple(0, 1, 7)
                .couple(0, 2, 7)
                .keep(0, 2)
                .build()));

        assertThat(new long[] {couples.worth(0), couples.worth(1)}).containsExactlyInAnyOrder(14L, 15L);
        assertThat(scores(couples)).containsExactly(7, 7);
    }

    private static int[] scores(Net net) {
        return IntStream.range(0, net.couples()).map(net::score).toArray();
    }

    @Test
    void theSeedShufflesBothSidesAndLosesNobody() {
        Sides one = Sides.of(Problem.twoSided(40, new int[30]).seed(1).build());
        Sides other = Sides.of(Problem.twoSided(40, new int[30]).seed(2).build());
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
        Sides sides = Sides.of(some);
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
