package dev.trellis.matching.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Somebody;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargePoolTest {
    private static final int MANY = 2_000;

    private final Crowd crowd = people(MANY);
    private final Pool pool =
            new Pool(crowd.all(), new Terms(Limits.USUAL, Weights.USUAL, Set.of(), Set.of(), Set.of()));

    @Test
    void theListsHoldTheBestOfEverybody() {
        Shortlists lists = Shortlists.of(pool, 7);

        assertThat(lists.complete()).isFalse();
        for (int number = 0; number < 20; number++) {
            Shortlist list = lists.of(number);
            assertThat(list.size()).isEqualTo(50);
            List<Integer> on = IntStream.range(0, 50).mapToObj(list::other).toList();
            int one = number;
            int worst = IntStream.range(0, 50).map(list::score).min().orElseThrow();
            assertThat(IntStream.range(0, pool.size())
                            .filter(other -> !on.contains(other) && pool.allows(one, other))
                            .map(other -> pool.score(one, other))
                            .max()
                            .orElseThrow())
                    .isLessThanOrEqualTo(worst);
        }
    }

    @Test
    void theyAreTheSameEachTime() {
        Shortlists one = Shortlists.of(pool, 7);
        Shortlists other = Shortlists.of(pool, 7);

        assertThat(IntStream.range(0, pool.size())
                        .filter(number -> !others(one.of(number)).equals(others(other.of(number)))))
                .isEmpty();
    }

    private static List<Integer> others(Shortlist list) {
        return IntStream.range(0, list.size()).mapToObj(list::other).sorted().toList();
    }

    private static Crowd people(int many) {
        Random chance = new Random(5);
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Somebody one = Somebody.peer(i)
                    .offering(topics(chance))
                    .wanting(topics(chance))
                    .level(chance.nextInt(4))
                    .team("T" + chance.nextInt(40))
                    .style(digit(chance), digit(chance), digit(chance), digit(chance), digit(chance));
            all.add(one.now());
        }
        return new Crowd(all);
    }

    private static String[] topics(Random chance) {
        return IntStream.range(0, 4)
                .mapToObj(i -> "t" + chance.nextInt(150))
                .distinct()
                .toArray(String[]::new);
    }

    private static int digit(Random chance) {
        return 1 + chance.nextInt(5);
    }
}
