package dev.trellis.matching.solve.twosided;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Draft;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.raise.Raised;
import dev.trellis.matching.solve.twosided.market.Assignment;
import dev.trellis.matching.solve.twosided.market.Market;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortlistTest {
    @Test
    void theListFindsWhatAllCouplesTogetherWouldHave() {
        for (int seed = 0; seed < 40; seed++) {
            Net all = Net.of(Sides.of(crowded(seed)));
            Reach reach = Reach.of(all);
            Market listed =
                    Shortlist.of(new Raised<>(0, all, reach, reach.coverage())).solve();
            Market whole = Assignment.of(all).market();
            assertThat(sum(listed, all)).as("seed %d", seed).isEqualTo(sum(whole, all));
        }
    }

    @Test
    void nobodyMissesAnythingInTheEnd() {
        Net all = Net.of(Sides.of(crowded(77)));
        Reach reach = Reach.of(all);
        Market market =
                Shortlist.of(new Raised<>(0, all, reach, reach.coverage())).solve();
        for (int i = 0; i < all.sides.mentees.length; i++) {
            for (long couple : all.row(i)) {
                assertThat(all.worth(couple) - market.price(all.mentor(couple)) - market.enough(i))
                        .isNotPositive();
            }
        }
    }

    @Test
    void theBestFewAreKeptAndOfEqualsTheHighestNumber() {
        Best best = new Best(2, 2);
        best.offer(0, 5, 10);
        best.offer(0, 7, 11);
        best.offer(0, 5, 12);
        best.offer(0, 6, 13);
        best.offer(1, 0, 14);
        assertThat(kept(best)).containsExactly(11, 13, 14);
        best.offer(0, 6, 15);
        best.offer(0, 6, 9);
        assertThat(kept(best)).containsExactly(11, 15, 14);
        assertThat(best.bars()).containsExactly(6, 0);
        best.clear();
        assertThat(kept(best)).isEmpty();
        assertThat(best.bars()).containsExactly(0, 0);
    }

    @Test
    void whatWasMissedMostIsHandedOutOnceAndOfEqualsTheFirst() {
        Missed missed = new Missed(2);
        missed.offer(10, -5);
        missed.offer(11, 7L << 40);
        missed.offer(12, -5);
        missed.offer(13, -4);
        missed.offer(14, -4);
        assertThat(missed.drain()).containsExactly(11, 13);
        assertThat(missed.drain()).isEmpty();
        missed.offer(15, -9);
        assertThat(missed.drain()).containsExactly(15);
    }

    private static List<Integer> kept(Best best) {
        List<Integer> kept = new ArrayList<>();
        best.forEach(kept::add);
        return kept;
    }

    /** Everybody wants the same few mentors most, so that the first list is too short. */
    private static Problem crowded(int seed) {
        Random random = new Random(seed);
        int[] places = random.ints(30, 1, 4).toArray();
        int[] liked = IntStream.range(0, 30).map(j -> 40 * j).toArray();
        Draft draft = Problem.twoSided(60, places);
        for (int a = 0; a < 60; a++) {
            for (int j = 0; j < 30; j++) {
                draft.couple(a, 60 + j, liked[j] + random.nextInt(50));
            }
        }
        return draft.build();
    }

    private static long sum(Market market, Net net) {
        long sum = 0;
        for (int i = 0; i < net.sides.mentees.length; i++) {
            for (long couple : net.row(i)) {
                sum += net.mentor(couple) == market.seats().mentorOf(i) ? Net.score(couple) : 0;
            }
        }
        return sum;
    }
}
