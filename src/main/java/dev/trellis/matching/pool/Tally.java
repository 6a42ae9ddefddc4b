package dev.trellis.matching.pool;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/** Counts what others have in common with one person, and picks those with most. */
final class Tally {
    private static final int BUCKETS = 18;

    private final int[] counts;
    private int[] touched = new int[256];
    private int size;

    Tally(int people) {
        this.counts = new int[people];
    }

    void add(int other, int weight) {
        if (counts[other] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = other;
        }
        counts[other] += weight;
    }

    /** Everybody with more in common than this can be picked, and some of those with just as much; 0 is nothing. */
    int least(int most) {
        int[] sizes = new int[BUCKETS];
        for (int i = 0; i < size; i++) {
            sizes[Math.min(counts[touched[i]], BUCKETS - 1)]++;
        }
        int sum = 0;
        for (int bucket = BUCKETS - 1; bucket > 0; bucket--) {
            sum += sizes[bucket];
            if (sum > most) {
                return Math.min(bucket, BUCKETS - 2);
            }
        }
        return 0;
    }

    int[] above(int least) {
        return touched(count -> count > least);
    }

    /** So many of those with just as much in common, beginning with any of them. */
    int[] some(int least, int many, SplittableRandom chance) {
        int[] all = touched(count -> count == least);
        int[] some = new int[Math.clamp(many, 0, all.length)];
        int start = some.length < all.length ? chance.nextInt(all.length) : 0;
        for (int i = 0; i < some.length; i++) {
            some[i] = all[(start + i) % all.length];
        }
        return some;
    }

    boolean nothingWith(int other) {
        return counts[other] == 0;
    }

    private int[] touched(IntPredicate which) {
        return Arrays.stream(touched, 0, size)
                .filter(other -> which.test(counts[other]))
                .toArray();
    }
}
