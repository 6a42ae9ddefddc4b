package dev.trellis.matching.solve.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.BruteForce;
import dev.trellis.matching.solve.Dice;
import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Standing;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private final Problem triangle = Problem.peers(4)
            .couple(0, 1, 4)
            .couple(1, 2, 6)
            .couple(0, 2, 5)
            .couple(2, 3, 6)
            .build();

    @Test
    void whateverThePricesTheBoundIsNeverTooLow() {
        for (int seed = 0; seed < 1_000; seed++) {
            Problem problem = new Dice(seed).twoSided(4, 3);
            Standing best = BruteForce.best(problem);
            Random random = new Random(seed);
            long point = Bonus.point(problem);
            List<Long> prices = IntStream.range(problem.mentees(), problem.people())
                    .mapToObj(b -> random.nextInt(-2, 3) * point + random.nextInt(-1, 2) * point / 9)
                    .toList();
            assertThat(PriceBound.of(problem, best, new Duals.Prices(prices)).orElseThrow())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(best.total());
        }
    }

    @Test
    void pricesThatCouldOverflowAreNotLookedAt() {
        Problem problem = Problem.twoSided(1, 2).couple(0, 1, 3).build();
        Standing best = BruteForce.best(problem);
        assertThat(PriceBound.of(problem, best, new Duals.Prices(List.of(Long.MAX_VALUE))))
                .isEmpty();
        assertThat(PriceBound.of(problem, best, new Duals.Prices(List.of(Long.MIN_VALUE))))
                .isEmpty();
        assertThat(PriceBound.of(problem, best, new Duals.Prices(List.of()))).isEmpty();
    }

    @Test
    void claimsThatExceedACouplesCostProveNothing() {
        Standing best = BruteForce.best(triangle);
        assertThat(claims(best, List.of(0L, 0L, 0L, 0L))).hasValue(12);
        assertThat(claims(best, List.of(4L, 4L, -4L, 4L))).hasValue(10);
        assertThat(claims(best, List.of(8L, 4L, -4L, 4L))).isEmpty();
    }

    @Test
    void aClaimForEverybodyIsNeeded() {
        Standing best = BruteForce.best(triangle);
        assertThat(claims(best, List.of(0L, 0L, 0L))).isEmpty();
        assertThat(claims(best, List.of(0L, 0L, 0L, 0L, 0L))).isEmpty();
        assertThat(claims(best, List.of(Long.MIN_VALUE, 0L, 0L, 0L))).isEmpty();
        assertThat(claims(best, List.of(Long.MAX_VALUE, 0L, 0L, 0L))).isEmpty();
    }

    @Test
    void onlyOddGroupsOfPeopleWhoAreThereMayTakeTolls() {
        assertThat(grouped(List.of(0, 1), 1)).isFalse();
        assertThat(grouped(List.of(0, 1, 1), 1)).isFalse();
        assertThat(grouped(List.of(0, 1, 9), 1)).isFalse();
        assertThat(grouped(List.of(0, 1, -1), 1)).isFalse();
        assertThat(grouped(List.of(0, 1, 2), -1)).isFalse();
        assertThat(grouped(List.of(0, 1, 2), 1)).isFalse();
        assertThat(grouped(List.of(0, 1, 2), 0)).isTrue();
    }

    @Test
    void aTollCountsForEveryWayOutOfItsGroup() {
        Standing best = BruteForce.best(triangle);
        Duals.OddGroup group = new Duals.OddGroup(List.of(0, 1, 2), 4);
        Duals.Claims tolled = new Duals.Claims(List.of(0L, 0L, 0L, -4L), List.of(group));
        assertThat(ClaimBound.of(triangle, best, tolled)).hasValue(12);
    }

    @Test
    void aSeatMayBeClaimedForNothingOnly() {
        Problem star = Problem.peers(3).couple(0, 1, 5).couple(0, 2, 5).build();
        Standing best = BruteForce.best(star);
        Duals.Claims fair = new Duals.Claims(List.of(0L, 0L, 0L, 0L), List.of());
        Duals.Claims greedy = new Duals.Claims(List.of(0L, 0L, 0L, 1L), List.of());
        assertThat(ClaimBound.of(star, best, fair)).hasValue(5);
        assertThat(ClaimBound.of(star, best, greedy)).isEmpty();
    }

    private boolean grouped(List<Integer> members, long toll) {
        Duals.Claims claims = new Duals.Claims(List.of(0L, 0L, 0L, 0L), List.of(new Duals.OddGroup(members, toll)));
        return ClaimBound.of(triangle, BruteForce.best(triangle), claims).isPresent();
    }

    private OptionalLong claims(Standing standing, List<Long> claims) {
        return ClaimBound.of(triangle, standing, new Duals.Claims(claims, List.of()));
    }
}
