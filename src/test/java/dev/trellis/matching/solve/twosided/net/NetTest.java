package dev.trellis.matching.solve.twosided.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Draft;
import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
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
        assertThat(scores(net)).containsExactlyInAnyOrder(10, 40, 50);
    }

    @Test
    void everyMenteesCouplesStandTogether() {
        for (int i = 0; i < 3; i++) {
            assertThat(net.start(i + 1) - net.start(i)).isEqualTo(net.row(i).length);
            for (long couple : net.row(i)) {
                int a = net.sides.mentees[i];
                int b = net.sides.firstMentor + net.mentor(couple);
                assertThat(problem.scoreOf(a, b)).hasValue(Net.score(couple));
            }
        }
    }

    @Test
    void aPartKeepsWhatItShould() {
        assertThat(scores(net.atLeast(40))).containsExactlyInAnyOrder(40, 50);
        assertThat(net.atLeast(51).couples()).isZero();
        int most = net.sides.position(2);
        Net second = net.only(BitSet.valueOf(new long[] {1L << (net.start(most) + 1)}));
        assertThat(scores(second)).containsExactly(50);
        long[][] more = {{}, {}, {}};
        more[most] = new long[] {net.row(most)[0]};
        assertThat(Arrays.stream(second.and(more).row(most)).mapToInt(Net::score))
                .containsExactly(50, 40);
        assertThat(scores(second)).containsExactly(50);
    }

    @Test
    void anOldPairIsWorthOneMoreThanItsScoreAndLessThanAPoint() {
        Net couples = Net.of(Sides.of(Problem.twoSided(1, 1, 1)
                .couple(0, 1, 7)
                .couple(0, 2, 7)
                .keep(0, 2)
                .build()));

        assertThat(Arrays.stream(couples.row(0)).map(couples::worth)).containsExactly(14L, 15L);
        assertThat(scores(couples)).containsExactly(7, 7);
    }

    private static int[] scores(Net net) {
        return IntStream.range(0, net.sides.mentees.length)
                .mapToObj(net::row)
                .flatMapToLong(Arrays::stream)
                .mapToInt(Net::score)
                .toArray();
    }

    @Test
    void onlyWhatCouldLeaveMoreThanEnoughIsPromising() {
        Random random = new Random(3);
        for (int n = 0; n < 2_000; n++) {
            Draft draft = Problem.twoSided(1, 1, 1, 1);
            for (int b = 1; b < 4; b++) {
                draft.couple(0, b, random.nextInt(4));
            }
            Net couples = Net.of(Sides.of((random.nextBoolean() ? draft.keep(0, 2) : draft).build()));
            long[] prices = random.longs(3, -7, 8).toArray();
            long enough = random.nextInt(-7, 15);
            int[] ranks = Arrays.stream(prices).mapToInt(couples::rankBelow).toArray();
            long[] row = couples.row(0);
            int first = couples.promising(row, 0, couples.rankBelow(enough), ranks);
            for (int k = 0; k < first; k++) {
                assertThat(couples.worth(row[k]) - prices[couples.mentor(row[k])])
                        .isLessThanOrEqualTo(enough);
            }
            assertThat(first == 3
                            || Net.rank(row[first]) - ranks[couples.mentor(row[first])] >= couples.rankBelow(enough))
                    .isTrue();
        }
    }

    @Test
    void amountsBeyondAllScoresStayBeyondThemAsRanks() {
        assertThat(net.rankBelow(Long.MAX_VALUE)).isGreaterThan(3 * Problem.HIGHEST_SCORE);
        assertThat(net.rankBelow(Long.MIN_VALUE)).isLessThan(-3 * Problem.HIGHEST_SCORE);
    }

    @Test
    void pairsAreListedByTheMentees() {
        Seats seats = new Seats(3, net.sides.places);
        seats.take(net.sides.position(2), 2);
        seats.take(net.sides.position(0), 0);
        assertThat(net.matches(seats)).containsExactly(new Match(0, 3, 10), new Match(2, 5, 50));
    }

    @Test
    void theSeedShufflesBothSidesAndLosesNobody() {
        Sides one = Sides.of(Problem.twoSided(40, new int[30]).seed(1).build());
        Sides other = Sides.of(Problem.twoSided(40, new int[30]).seed(2).build());
        assertThat(one.mentees).isNotEqualTo(other.mentees);
        assertThat(Arrays.stream(one.mentees).sorted()).containsExactlyElementsOf(numbers(0, 40));
        assertThat(one.order).isNotEqualTo(other.order);
        assertThat(Arrays.stream(one.order).sorted()).containsExactlyElementsOf(numbers(0, 30));
        for (int j = 1; j < 30; j++) {
            assertThat(one.before(one.order[j - 1], one.order[j])).isTrue();
            assertThat(one.before(one.order[j], one.order[j - 1])).isFalse();
        }
        for (int i = 0; i < 40; i++) {
            assertThat(one.position(one.mentees[i])).isEqualTo(i);
        }
    }

    @Test
    void onlyMentorsWhoCountGetTheOnePlace() {
        Problem some = Problem.twoSided(0, 4, 4, 0, 4).first(1).paired(3).build();
        Sides sides = Sides.of(some);
        assertThat(Arrays.stream(sides.onePlaceEach(1)).sum()).isEqualTo(2);
        assertThat(Arrays.stream(sides.onePlaceEach(2)).sum()).isEqualTo(1);
        assertThat(sides.onePlaceEach(2)[1]).isEqualTo(1);
    }

    private static Iterable<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
