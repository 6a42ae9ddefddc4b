package dev.trellis.matching.solve;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The pairs that serve the objective best, with everything the report says of them.
 *
 * @param matches the pairs, ordered by their first and then their second person
 * @param leftOver people without a pair, who were not paired outside the problem either
 * @param standing how good the whole is, level by level
 * @param certificate what proves that nothing better exists
 */
public record Solution(List<Match> matches, BitSet leftOver, Standing standing, Certificate certificate) {

    private static final Comparator<Match> IN_ORDER =
            Comparator.comparingInt(Match::a).thenComparingInt(Match::b);

    /** Keeps what was found as it was found. */
    public Solution {
        matches = List.copyOf(matches);
        leftOver = (BitSet) leftOver.clone();
    }

    /** Counts what these pairs are worth; for those who found them. */
    public static Solution of(Problem problem, List<Match> pairs, Certificate certificate) {
        List<Match> matches = pairs.stream().sorted(IN_ORDER).toList();
        BitSet leftOver = problem.waiting();
        matches.forEach(match -> {
            leftOver.clear(match.a());
            leftOver.clear(match.b());
        });
        return new Solution(matches, leftOver, Standing.of(problem, matches), certificate);
    }

    /** People without a pair; a copy. */
    @Override
    public BitSet leftOver() {
        return (BitSet) leftOver.clone();
    }
}
