package dev.trellis.matching.pool;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Who would suit whom, a bounded list for each; in a small pool everybody whom the rules allow. */
final class Shortlists {
    /** In a pool with fewer couples than this everybody is on the list. */
    private static final long EVERYBODY = 250_000;
    /** In a pool with fewer couples than this everybody is looked at. */
    private static final long LOOKED_AT = 24_000_000;

    private static final int LISTED = 50;
    private static final int LIKELY = 300;

    private final Shortlist[] lists;

    private Shortlists(Shortlist[] lists) {
        this.lists = lists;
    }

    static Shortlists of(Pool pool, long seed) {
        long couples = (long) pool.size() * pool.size();
        return of(pool, couples <= EVERYBODY ? Math.max(1, pool.size()) : LISTED, seed);
    }

    static Shortlists of(Pool pool, int most, long seed) {
        long couples = (long) pool.size() * pool.size();
        if (couples <= LOOKED_AT) {
            return new Shortlists(each(pool, number -> all(pool, new Shortlist(number, seed, most), number)));
        }
        Likely likely = new Likely(pool, LIKELY);
        return new Shortlists(
                each(pool, number -> some(pool, new Shortlist(number, seed, most), likely.of(number, seed), number)));
    }

    Shortlist of(int number) {
        return lists[number];
    }

    /** Whether somebody's list leaves out people whom the rules allow. */
    boolean complete() {
        return IntStream.range(0, lists.length).noneMatch(number -> lists[number].missed() >= 0);
    }

    /** The same, but everybody whom the rules allow is on the lists of these people. */
    Shortlists widened(Pool pool, BitSet people, long seed) {
        Shortlist[] wider = lists.clone();
        people.stream()
                .forEach(number ->
                        wider[number] = all(pool, new Shortlist(number, seed, Math.max(1, pool.size())), number));
        return new Shortlists(wider);
    }

    private static Shortlist[] each(Pool pool, java.util.function.IntFunction<Shortlist> list) {
        return IntStream.range(0, pool.size()).parallel().mapToObj(list).toArray(Shortlist[]::new);
    }

    private static Shortlist all(Pool pool, Shortlist list, int number) {
        for (int other = pool.from(number); other < pool.to(number); other++) {
            consider(pool, list, number, other);
        }
        return list.done();
    }

    private static Shortlist some(Pool pool, Shortlist list, Likely.Found found, int number) {
        found.others().forEach(other -> consider(pool, list, number, other));
        if (found.left() >= 0) {
            list.mayHaveMissed(pool.scoring().bestOfStrangers(found.left(), pool.shareOfTopic(number)));
        }
        return list.done();
    }

    private static void consider(Pool pool, Shortlist list, int number, int other) {
        int score = pool.score(number, other);
        if (score >= 0) {
            list.offer(other, score);
        }
    }
}
