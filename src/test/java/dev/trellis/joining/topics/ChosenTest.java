package dev.trellis.joining.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenTest {
    @Test
    void topicsAreNamedAsPeopleWriteThem() {
        Chosen chosen = Chosen.named("SQL tuning, Rust and  public speaking.", "Feedback; hiring\nGo & C++");

        assertThat(chosen.offers()).containsExactly("SQL tuning", "Rust", "public speaking");
        assertThat(chosen.wants()).containsExactly("Feedback", "hiring", "Go", "C++");
    }

    @Test
    void aSentenceIsNoTopicAndEightAreEnough() {
        Chosen chosen = Chosen.named("x".repeat(Chosen.LONGEST + 1), "a,b,c,d,e,f,g,h,i,j");

        assertThat(chosen.offers()).isEmpty();
        assertThat(chosen.wants()).hasSize(Chosen.MOST);
        assertThat(Chosen.named("", " , ,")).isEqualTo(new Chosen(List.of(), List.of()));
    }

    @Test
    void aWordThatHoldsAndStaysWhole() {
        assertThat(Chosen.named("brand design, handling conflict", "").offers())
                .containsExactly("brand design", "handling conflict");
    }
}
