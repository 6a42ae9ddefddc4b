package dev.trellis.matching.plan;

import dev.trellis.matching.crowd.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Finds, in a pool too large to ask everybody about everybody, those who are likely to suit: by topics and by wishes. */
final class Likely {
    private static final int[] NOBODY = {};

    private final Pool pool;
    private final int most;
    private final Map<String, int[]> offering;
    private final Map<String, int[]> wanting;
    private final Map<Object, Integer> numbers = new HashMap<>();

    Likely(Pool pool, int most) {
        this.pool = pool;
        this.most = most;
        this.offering = index(pool, true);
        this.wanting = index(pool, false);
        for (int i = 0; i < pool.size(); i++) {
            numbers.put(pool.person(i).id(), i);
        }
    }

    /** Those who are to be looked at for somebody, each once. */
    static final class Found {
        private final int[] others;
        private final int left;

        Found(int[] others, int left) {
            this.others = others;
            this.left = left;
        }

        IntStream others() {
            return IntStream.of(others);
        }

        /** How many topics anybody else has in common with them at most; -1 when nobody else is there. */
        int left() {
            return left;
        }
    }

    Found of(int number, long seed) {
        int[] common = new int[pool.size()];
        Candidate who = pool.person(number);
        who.interests().wants().keySet().forEach(topic -> count(offering, topic, common));
        who.interests().offers().keySet().forEach(topic -> count(wanting, topic, common));
        who.ties().wishes().forEach(wish -> numbers.computeIfPresent(wish, (id, other) -> mark(common, other)));
        some(number, common, new SplittableRandom(seed + number));
        return best(number, common);
    }

    private static Integer mark(int[] common, int other) {
        common[other] += 100;
        return other;
    }

    /** A few whom nothing speaks for, so that nobody is left over only because they want rare things. */
    private void some(int number, int[] common, SplittableRandom chance) {
        int from = pool.from(number);
        int to = pool.to(number);
        for (int i = 0; i < most / 4; i++) {
            int other = chance.nextInt(from, to);
            common[other] = Math.max(common[other], 1);
        }
    }

    private Found best(int number, int[] common) {
        int from = pool.from(number);
        int to = pool.to(number);
        int least = least(Arrays.copyOfRange(common, from, to));
        int[] others = IntStream.range(from, to)
                .filter(other -> common[other] >= least && other != number)
                .toArray();
        return new Found(others, others.length >= to - from - 1 ? -1 : least - 1);
    }

    /** So many in common are needed that not too many are left; but those with two or more are always welcome. */
    private int least(int[] common) {
        List<Integer> counts = new ArrayList<>(java.util.Collections.nCopies(8, 0));
        for (int one : common) {
            int bucket = Math.min(one, counts.size() - 1);
            counts.set(bucket, counts.get(bucket) + 1);
        }
        int sum = 0;
        for (int bucket = counts.size() - 1; bucket > 0; bucket--) {
            sum += counts.get(bucket);
            if (sum > most) {
                return Math.min(bucket + 1, counts.size() - 1);
            }
        }
        return sum + counts.getFirst() <= most ? 0 : 1;
    }

    private static void count(Map<String, int[]> index, String topic, int[] common) {
        for (int other : index.getOrDefault(topic, NOBODY)) {
            common[other]++;
        }
    }

    private static Map<String, int[]> index(Pool pool, boolean offers) {
        Map<String, IntStream.Builder> lists = new HashMap<>();
        for (int i = 0; i < pool.size(); i++) {
            var interests = pool.person(i).interests();
            for (String topic : (offers ? interests.offers() : interests.wants()).keySet()) {
                lists.computeIfAbsent(topic, key -> IntStream.builder()).add(i);
            }
        }
        Map<String, int[]> index = new HashMap<>();
        lists.forEach((topic, list) -> index.put(topic, list.build().toArray()));
        return index;
    }
}
