package dev.trellis.matching.pool;

import dev.trellis.matching.score.Range;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Who would suit whom, a bounded list for each; in a small pool everybody whom the rules allow. */
final class Shortlists {
    /** In a pool with fewer couples than this everybody is on the list. */
    private static final long EVERYBODY = 250_000;

    private static final int LISTED = 50;

    private final Shortlist[] lists;

    private Shortlists(Shortlist[] lists) {
        this.lists = lists;
    }

    static Shortlists of(Pool pool, long seed) {
        long couples = (long) pool.size() * pool.size();
        return of(pool, couples <= EVERYBODY ? Math.max(1, pool.size()) : LISTED, seed);
    }

    /** Lists with the best so many. */
    static Shortlists of(Pool pool, int most, long seed) {
        return new Shortlists(IntStream.range(0, pool.size())
                .parallel()
                .mapToObj(number -> filled(pool, number, new Shortlist(number, seed, most), most))
                .toArray(Shortlist[]::new));
    }

    Shortlist of(int number) {
        return lists[number];
    }

    /** Whether nobody's list leaves out people whom the rules allow. */
    boolean complete() {
        return Arrays.stream(lists).allMatch(Shortlist::complete);
    }

    /** Goes down from the best until the list is full, because the rules that look at two people take longest. */
    private static Shortlist filled(Pool pool, int number, Shortlist list, int most) {
        Range others = pool.others(number);
        int[] scores = pool.scores(number, others);
        Ranking ranking = new Ranking(scores, others, pool.best());
        int top = ranking.top();
        for (int many = most; top > 0 && list.open(); many *= 2) {
            int least = ranking.below(top, many);
            for (int other = others.from(); other < others.to(); other++) {
                if (scores[other] >= least && scores[other] < top && pool.allows(number, other)) {
                    list.offer(other, scores[other]);
                }
            }
            top = least;
        }
        if (top > 0) {
            list.more();
        }
        return list.done();
    }
}
