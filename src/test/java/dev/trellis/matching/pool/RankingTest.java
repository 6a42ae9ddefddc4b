package dev.trellis.matching.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.score.Range;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final Ranking ranking = new Ranking(new int[] {9, 3, 5, -1, 5, 0, 9}, new Range(1, 6), 10);

    @Test
    void oneGoesDownUntilThereAreEnough() {
        assertThat(ranking.below(ranking.top(), 1)).isEqualTo(5);
        assertThat(ranking.below(ranking.top(), 2)).isEqualTo(5);
        assertThat(ranking.below(ranking.top(), 3)).isEqualTo(3);
        assertThat(ranking.below(5, 1)).isEqualTo(3);
    }

    @Test
    void whereThereAreNotEnoughItEndsWithEverybody() {
        assertThat(ranking.below(ranking.top(), 9)).isZero();
        assertThat(ranking.below(0, 1)).isZero();
    }

    @Test
    void theBestScoreThereCanBeIsBelowTheTop() {
        Ranking best = new Ranking(new int[] {10}, new Range(0, 1), 10);
        assertThat(best.below(best.top(), 1)).isEqualTo(10);
    }
}
