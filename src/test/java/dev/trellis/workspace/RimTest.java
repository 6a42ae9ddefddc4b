package dev.trellis.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RimTest {
    private final List<Exception> failures = new ArrayList<>();

    @Test
    void whatGoesWellIsPassedOn() {
        assertThat(Rim.call(() -> "done", failure -> "failed")).isEqualTo("done");
        assertThat(Rim.run(() -> {}, failures::add)).isTrue();
        assertThat(failures).isEmpty();
    }

    @Test
    void whateverGoesWrongEndsHere() {
        assertThat(Rim.call(() -> broken(new IOException("away")), Throwable::getMessage))
                .isEqualTo("away");
        assertThat(Rim.call(() -> broken(new IllegalStateException("a bug")), Throwable::getMessage))
                .isEqualTo("a bug");
        assertThat(Rim.run(List.of()::getFirst, failures::add)).isFalse();
        assertThat(failures).hasSize(1);
    }

    @Test
    void anErrorOfTheMachineIsNobodysToHold() {
        assertThatThrownBy(() -> Rim.run(
                        () -> {
                            throw new AssertionError("the machine");
                        },
                        failures::add))
                .isInstanceOf(AssertionError.class);
    }

    private static String broken(Exception failure) throws Exception {
        throw failure;
    }
}
