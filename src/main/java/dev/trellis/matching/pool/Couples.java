package dev.trellis.matching.pool;

import dev.trellis.matching.solve.Draft;
import dev.trellis.matching.solve.Problem;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Writes a pool and its lists down as a problem for the solver. */
final class Couples {
    private static final int SCORE_BITS = 20;
    private static final int NUMBER_BITS = 22;
    private static final long SCORES = (1L << SCORE_BITS) - 1;
    private static final long NUMBERS = (1L << NUMBER_BITS) - 1;

    private Couples() {}

    /** The problem; more couples, packed, may be on no list. */
    static Problem problem(Pool pool, Shortlists lists, long[] more, long seed) {
        Draft draft = blank(pool).seed(seed);
        for (int number = 0; number < pool.size(); number++) {
            if (pool.person(number).ties().first()) {
                draft.first(number);
            }
            if (pool.paired(number)) {
                draft.paired(number);
            }
        }
        for (long couple : couples(pool, lists, more)) {
            draft.couple((int) (couple >>> (NUMBER_BITS + SCORE_BITS)), (int) (couple >>> SCORE_BITS & NUMBERS), (int)
                    (couple & SCORES));
        }
        pool.before().forEach(two -> draft.keep(two.one(), two.other()));
        return draft.build();
    }

    private static Draft blank(Pool pool) {
        if (!pool.mentoring()) {
            return Problem.peers(pool.size());
        }
        int[] places = IntStream.range(pool.mentees(), pool.size())
                .map(number -> pool.person(number).ties().places())
                .toArray();
        return Problem.twoSided(pool.mentees(), places);
    }

    /** Each couple once, whoever's list it is on; pairs of an earlier plan need to be on none. */
    private static long[] couples(Pool pool, Shortlists lists, long[] more) {
        LongStream listed =
                IntStream.range(0, pool.size()).boxed().flatMapToLong(number -> couples(number, lists.of(number)));
        LongStream before = pool.before().stream()
                .mapToLong(two -> packed(two.one(), two.other(), pool.score(two.one(), two.other())));
        long[] all = LongStream.concat(LongStream.of(more), LongStream.concat(listed, before))
                .toArray();
        Arrays.sort(all);
        return LongStream.of(all).distinct().toArray();
    }

    private static LongStream couples(int number, Shortlist list) {
        return IntStream.range(0, list.size()).mapToLong(i -> packed(number, list.other(i), list.score(i)));
    }

    /** Two people, the lower number first, and their score in one number. */
    static long packed(int one, int other, int score) {
        long lower = Math.min(one, other);
        return lower << (NUMBER_BITS + SCORE_BITS) | (long) Math.max(one, other) << SCORE_BITS | score;
    }
}
