package dev.trellis.matching.pool;

import dev.trellis.matching.crowd.Candidate;
import dev.trellis.workspace.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds, in a pool too large to ask everybody about everybody, those who are likely to suit: by topics and by wishes. */
final class Likely {
    private static final int[] NOBODY = {};
    private static final int WISHED = 100;

    private final Pool pool;
    private final int most;
    private final Map<String, int[]> offering;
    private final Map<String, int[]> wanting;
    private final Map<PersonId, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Integer>> wished = new HashMap<>();

    Likely(Pool pool, int most) {
        this.pool = pool;
        this.most = most;
        this.offering = index(pool, true);
        this.wanting = index(pool, false);
        for (int i = 0; i < pool.size(); i++) {
            numbers.put(pool.person(i).id(), i);
        }
        for (int i = 0; i < pool.size(); i++) {
            for (PersonId wish : pool.person(i).ties().wishes()) {
                @Nullable Integer other = numbers.get(wish);
                if (other != null) {
                    wished.computeIfAbsent(other, key -> new ArrayList<>()).add(i);
                }
            }
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
        Tally tally = new Tally(pool.size());
        Candidate who = pool.person(number);
        if (pool.takes(number)) {
            who.interests().wants().keySet().forEach(topic -> count(offering, topic, tally));
        }
        if (pool.gives(number)) {
            who.interests().offers().keySet().forEach(topic -> count(wanting, topic, tally));
        }
        who.ties().wishes().stream()
                .flatMap(wish -> Stream.ofNullable(numbers.get(wish)))
                .forEach(other -> tally.add(other, WISHED));
        wished.getOrDefault(number, List.of()).forEach(other -> tally.add(other, WISHED));
        return best(number, tally, new SplittableRandom(seed + number));
    }

    private Found best(int number, Tally tally, SplittableRandom chance) {
        int least = tally.least(most);
        int[] better = tally.above(least);
        int[] more = least > 0
                ? tally.some(least, most - better.length, chance)
                : nobodySpeaksFor(number, tally, most - better.length, chance);
        int[] others = IntStream.concat(IntStream.of(better), IntStream.of(more))
                .filter(other -> other >= pool.from(number) && other < pool.to(number) && other != number)
                .toArray();
        boolean everybody = others.length >= pool.to(number) - pool.from(number) - 1;
        return new Found(others, everybody ? -1 : least);
    }

    /** A few with whom somebody has nothing in common, in a row, beginning anywhere. */
    private int[] nobodySpeaksFor(int number, Tally tally, int many, SplittableRandom chance) {
        int from = pool.from(number);
        int span = pool.to(number) - from;
        int start = chance.nextInt(span);
        return IntStream.range(0, span)
                .map(i -> from + (start + i) % span)
                .filter(tally::nothingWith)
                .limit(Math.max(0, many))
                .toArray();
    }

    private static void count(Map<String, int[]> index, String topic, Tally tally) {
        for (int other : index.getOrDefault(topic, NOBODY)) {
            tally.add(other, 1);
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
