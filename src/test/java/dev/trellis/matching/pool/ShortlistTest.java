package dev.trellis.matching.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortlistTest {
    @Test
    void theBestAreKeptAndThatTheRestIsMissingIsRemembered() {
        Shortlist list = new Shortlist(0, 1, 3);
        IntStream.rangeClosed(1, 1_000).forEach(other -> list.offer(other, other * 3 % 1_001));

        assertThat(scores(list.done())).containsExactlyInAnyOrder(1_000, 999, 998);
        assertThat(list.complete()).isFalse();
    }

    @Test
    void aListThatHoldsEverybodyMissesNobody() {
        Shortlist list = new Shortlist(0, 1, 3);
        list.offer(5, 10);
        list.offer(6, 0);

        assertThat(list.done().size()).isEqualTo(2);
        assertThat(list.complete()).isTrue();
    }

    @Test
    void aListIsNotCompleteWhenOthersWereNotOffered() {
        Shortlist list = new Shortlist(0, 1, 3);
        list.offer(5, 10);
        assertThat(list.open()).isTrue();
        list.more();

        assertThat(list.done().complete()).isFalse();
    }

    @Test
    void equallyGoodOnesAreSpreadAndNotAlwaysTheSame() {
        assertThat(IntStream.range(0, 50)
                        .mapToObj(ShortlistTest::ofEquals)
                        .distinct()
                        .count())
                .isGreaterThan(40);
    }

    private static List<Integer> ofEquals(int owner) {
        Shortlist list = new Shortlist(1_000 + owner, 3, 5);
        IntStream.range(0, 500).forEach(other -> list.offer(other, 9));
        list.done();
        return IntStream.range(0, list.size()).mapToObj(list::other).sorted().toList();
    }

    private static List<Integer> scores(Shortlist list) {
        return IntStream.range(0, list.size()).mapToObj(list::score).toList();
    }
}
