package dev.trellis.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\t", "\u0000", "\u200B\u200E", "\u202E", "\u00A0\u3000", "\uFEFF", "\u3164", "\u2800"
            })
    void nothingToSee(String words) {
        assertThat(Blank.is(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\u200Ba", "🌳", "\u202Eא", "\u0301", "<>"})
    void somethingToSee(String words) {
        assertThat(Blank.is(words)).isFalse();
    }
}
