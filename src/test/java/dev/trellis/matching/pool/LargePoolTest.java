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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargePoolTest {
    private static final int MANY = 5_000;

    private final Crowd crowd = people(MANY);
    private final Pool pool =
            new Pool(crowd.all(), new Terms(Limits.USUAL, Weights.USUAL, Set.of(), Set.of(), Set.of()));

    @Test
    void whoHasMostInCommonIsLookedAtAndTheRestIsBounded() {
        Likely likely = new Likely(pool, 300);
        for (int number = 0; number < 20; number++) {
            Likely.Found found = likely.of(number, 7);
            Set<Integer> others = found.others().boxed().collect(Collectors.toSet());
            assertThat(others)
                    .hasSizeLessThanOrEqualTo(300)
                    .doesNotHaveDuplicates()
                    .doesNotContain(number);
            int one = number;
            int best = IntStream.range(0, pool.size())
                    .filter(other -> !others.contains(other) && other != one)
                    .map(other -> common(pool.person(one), pool.person(other)))
                    .max()
                    .orElseThrow();
            assertThat(best).isLessThanOrEqualTo(found.left());
        }
    }

    @Test
    void aWishIsAlwaysLookedAtByBoth() {
        Likely likely = new Likely(pool, 300);

        assertThat(likely.of(0, 7).others().boxed()).contains(number(pool, 4_321));
        assertThat(likely.of(number(pool, 4_321), 7).others().boxed()).contains(0);
    }

    @Test
    void theListsHoldTheBestAndSayWhatTheyMiss() {
        Shortlists lists = Shortlists.of(pool, 7);

        assertThat(lists.complete()).isFalse();
        for (int number = 0; number < 20; number++) {
            Shortlist list = lists.of(number);
            assertThat(list.size()).isEqualTo(50);
            List<Integer> on = IntStream.range(0, 50).mapToObj(list::other).toList();
            int one = number;
            assertThat(IntStream.range(0, pool.size())
                            .filter(other -> !on.contains(other))
                            .map(other -> pool.score(one, other))
                            .max()
                            .orElseThrow())
                    .isLessThanOrEqualTo(list.missed());
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

    private static int common(Candidate one, Candidate other) {
        return (int) one.interests().wants().keySet().stream()
                        .filter(other.interests().offers()::containsKey)
                        .count()
                + (int) one.interests().offers().keySet().stream()
                        .filter(other.interests().wants()::containsKey)
                        .count();
    }

    private static int number(Pool pool, int person) {
        return IntStream.range(0, pool.size())
                .filter(number -> pool.person(number).id().equals(Somebody.id(person)))
                .findFirst()
                .orElseThrow();
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
            all.add((i == 0 ? one.wishing(4_321) : one).now());
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
