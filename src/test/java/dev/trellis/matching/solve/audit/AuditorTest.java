package dev.trellis.matching.solve.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.BruteForce;
import dev.trellis.matching.solve.Certificate;
import dev.trellis.matching.solve.Coverage;
import dev.trellis.matching.solve.Dice;
import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Matcher;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Shortage;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.Standing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AuditorTest {
    private final Problem problem = Problem.twoSided(3, 1, 1)
            .couple(0, 3, 9)
            .couple(0, 4, 8)
            .couple(1, 3, 8)
            .couple(1, 4, 3)
            .couple(2, 4, 2)
            .first(0)
            .build();
    private final Solution solution = Matcher.solve(problem);
    private final Certificate certificate = solution.certificate();

    @Test
    void theBestIsProven() {
        assertThat(Auditor.check(problem, solution)).isEqualTo(new Verdict.Proven(16));
    }

    @Test
    void aPairThatMayNotBeIsRefused() {
        refused(Flaw.NO_SUCH_COUPLE, with(List.of(new Match(2, 3, 9)), certificate));
        refused(Flaw.NO_SUCH_COUPLE, with(List.of(new Match(0, 3, 10)), certificate));
        refused(Flaw.NO_SUCH_COUPLE, with(List.of(new Match(0, 9, 1)), certificate));
    }

    @Test
    void aSecondPartnerForOnePlaceIsRefused() {
        refused(Flaw.OVER_CAPACITY, with(List.of(new Match(0, 3, 9), new Match(1, 3, 8)), certificate));
        refused(Flaw.OVER_CAPACITY, with(List.of(new Match(0, 3, 9), new Match(0, 3, 9)), certificate));
    }

    @Test
    void aWrongSumIsRefused() {
        Standing better = new Standing(1, 4, 8, 17);
        refused(Flaw.MISCOUNTED, new Solution(solution.matches(), solution.leftOver(), better, certificate));
        refused(Flaw.MISCOUNTED, new Solution(solution.matches(), new BitSet(), solution.standing(), certificate));
    }

    @Test
    void fewerPeopleThanPossibleAreRefused() {
        refused(Flaw.PEOPLE_NOT_PROVEN, with(List.of(new Match(0, 3, 9)), certificate));
    }

    @Test
    void aWorsePairThanNecessaryIsRefused() {
        refused(Flaw.WORST_NOT_PROVEN, with(List.of(new Match(0, 3, 9), new Match(1, 4, 3)), certificate));
    }

    @Test
    void aMissingProofIsRefused() {
        Coverage nothing = new Coverage(new Shortage(0, new BitSet()), new Shortage(0, new BitSet()));
        Duals free = new Duals.Prices(List.of(0L, 0L));
        Duals few = new Duals.Prices(List.of(0L));
        Duals other = new Duals.Claims(List.of(0L, 0L), List.of());
        Coverage coverage = certificate.coverage();
        Coverage better = certificate.better();
        refused(Flaw.PEOPLE_NOT_PROVEN, new Certificate(nothing, better, certificate.duals(), 16));
        refused(Flaw.TOTAL_NOT_PROVEN, new Certificate(coverage, better, free, 16));
        refused(Flaw.TOTAL_NOT_PROVEN, new Certificate(coverage, better, few, 16));
        refused(Flaw.TOTAL_NOT_PROVEN, new Certificate(coverage, better, other, 16));
        refused(Flaw.TOTAL_NOT_PROVEN, new Certificate(coverage, better, certificate.duals(), 17));
    }

    @Test
    void fewerOldPairsThanCouldStayAreRefused() {
        Problem equals = Problem.peers(4)
                .couple(0, 1, 5)
                .couple(2, 3, 5)
                .couple(0, 2, 5)
                .couple(1, 3, 5)
                .keep(3, 1)
                .build();
        Solution kept = Matcher.solve(equals);
        assertThat(kept.matches()).containsExactly(new Match(0, 2, 5), new Match(1, 3, 5));
        Solution parted = Solution.of(equals, List.of(new Match(0, 1, 5), new Match(2, 3, 5)), kept.certificate());

        assertThat(Auditor.check(equals, kept)).isEqualTo(new Verdict.Proven(10));
        assertThat(Auditor.check(equals, parted)).isEqualTo(new Verdict.Refused(Flaw.KEPT_NOT_PROVEN));
    }

    @Property(tries = 300)
    void noOtherSetOfPairsPassesUnlessItIsAsGood(@ForAll long seed, @ForAll boolean peers, @ForAll int drop) {
        Problem drawn = peers ? new Dice(seed).peers(16) : new Dice(seed).twoSided(16, 8);
        Solution best = Matcher.solve(drawn);
        if (best.matches().isEmpty()) {
            return;
        }
        List<Match> fewer = new ArrayList<>(best.matches());
        fewer.remove(Math.floorMod(drop, fewer.size()));
        assertThat(Auditor.check(drawn, Solution.of(drawn, fewer, best.certificate())))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Property(tries = 400)
    void whateverTheProofSaysNothingWorseThanTheBestIsBelieved(
            @ForAll long seed, @ForAll boolean peers, @ForAll int change) {
        Problem drawn = peers ? new Dice(seed).peers(6) : new Dice(seed).twoSided(4, 3);
        Solution best = Matcher.solve(drawn);
        Standing optimum = BruteForce.best(drawn);
        for (int left = 0; left <= best.matches().size(); left++) {
            Solution other = Solution.of(drawn, best.matches().subList(0, left), tampered(best, left, change));
            boolean believed = Auditor.check(drawn, other) instanceof Verdict.Proven;
            assertThat(believed && !other.standing().equals(optimum)).isFalse();
        }
    }

    /** A proof with every number and every set of people changed in some way, and a bound that fits the claim. */
    private static Certificate tampered(Solution best, int left, int change) {
        Certificate proof = best.certificate();
        BitSet scarce = BitSet.valueOf(new long[] {change & 0xFF});
        Shortage some = new Shortage(0, scarce);
        long total =
                best.matches().subList(0, left).stream().mapToLong(Match::score).sum();
        Duals duals = switch (proof.duals()) {
            case Duals.Prices prices -> new Duals.Prices(shifted(prices.mentors(), change));
            case Duals.Claims claims -> new Duals.Claims(shifted(claims.claims(), change), claims.groups());
        };
        return new Certificate(new Coverage(some, some), new Coverage(some, some), duals, total);
    }

    private static List<Long> shifted(List<Long> numbers, int change) {
        return numbers.stream().map(number -> number + change % 5).toList();
    }

    private Solution with(List<Match> matches, Certificate proof) {
        return Solution.of(problem, matches, proof);
    }

    private void refused(Flaw flaw, Certificate proof) {
        refused(flaw, with(solution.matches(), proof));
    }

    private void refused(Flaw flaw, Solution tampered) {
        assertThat(Auditor.check(problem, tampered)).isEqualTo(new Verdict.Refused(flaw));
    }
}
