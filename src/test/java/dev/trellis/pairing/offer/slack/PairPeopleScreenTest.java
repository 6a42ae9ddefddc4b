package dev.trellis.pairing.offer.slack;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.pairing.offer.Refusal;
import dev.trellis.slack.kit.Copy;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairPeopleScreenTest {
    /** PRODUCT's rule for errors: at most 25 words, with the next step. */
    private static final int WORDS = 25;

    @ParameterizedTest
    @EnumSource
    void everyRefusalNamesWhomItIsAboutAndSaysWhatToDoNext(Refusal.Reason reason) {
        String said = sentence(reason);

        assertThat(said.split("\\s+")).hasSizeLessThanOrEqualTo(WORDS);
        assertThat(said).containsPattern("(?i)pick |open |write |wait ");
        assertThat(said).doesNotContain("{");
    }

    @Test
    void noTwoReasonsReadAlike() {
        assertThat(Arrays.stream(Refusal.Reason.values())
                        .map(PairPeopleScreenTest::sentence)
                        .collect(toSet()))
                .hasSameSizeAs(Refusal.Reason.values());
    }

    private static String sentence(Refusal.Reason reason) {
        return Copy.SHARED.text(PairPeopleScreen.sentence(reason), "name", "Ana", "max", 200);
    }
}
