package dev.trellis.matching.solve.raise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search for the highest number for which something holds. */
class ThresholdTest {
    @Test
    void everyAnswerUpToTheTopIsFound() {
        for (int top = 0; top < 70; top++) {
            for (int answer = 0; answer <= top; answer++) {
                int highest = answer;
                assertThat(Threshold.highest(top, number -> number <= highest)).isEqualTo(answer);
            }
        }
    }

    @Test
    void theTopIsAskedFirstAndThenNothingElse() {
        List<Integer> asked = new ArrayList<>();
        assertThat(Threshold.highest(1_000_000, asked::add)).isEqualTo(1_000_000);
        assertThat(asked).containsExactly(1_000_000);
    }

    @Test
    void anyAnswerIsFoundInFewQuestions() {
        for (int answer : new int[] {0, 1, 17, 500_000, 999_998, 999_999}) {
            List<Integer> asked = new ArrayList<>();
            Threshold.highest(1_000_000, number -> asked.add(number) && number <= answer);
            assertThat(asked).hasSizeLessThan(30);
        }
    }
}
