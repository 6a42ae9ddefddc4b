package dev.trellis.matching.plan;

import dev.trellis.matching.solve.Solution;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What no set of pairs in a pool can exceed, whoever was looked at: nobody can do better than with the best they could
 * have. It proves little, but it holds.
 */
final class Ceiling {
    private Ceiling() {}

    /** How much higher the total could be at most. */
    static long above(Pool pool, Shortlists lists, Solution solution) {
        long[] best = IntStream.range(0, pool.size())
                .mapToLong(number -> lists.of(number).best())
                .toArray();
        long most = pool.mentoring()
                ? sides(pool, lists, best)
                : Arrays.stream(best).sum() / 2;
        return Math.max(0, most - solution.standing().total());
    }

    /** Each pair counts on either side, so the lower side holds. */
    private static long sides(Pool pool, Shortlists lists, long[] best) {
        long mentees = Arrays.stream(best, 0, pool.mentees()).sum();
        long mentors = IntStream.range(pool.mentees(), pool.size())
                .mapToLong(number ->
                        lists.of(number).best(pool.person(number).ties().places()))
                .sum();
        return Math.min(mentees, mentors);
    }
}
