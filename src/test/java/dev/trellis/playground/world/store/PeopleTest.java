package dev.trellis.playground.world.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.world.Trait;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final String ANA = "U0ANA000000";

    private final People people = PretendHouse.bean(People.class);

    @BeforeEach
    @AfterEach
    void begin() throws InterruptedException {
        PretendHouse.fresh();
    }

    @Test
    void twoChangesAtTheSameMomentBothLast() throws Exception {
        var other = Thread.ofVirtual().unstarted(() -> people.change(ANA, ana -> ana.with(Trait.GUEST)));

        people.change(ANA, ana -> {
            other.start();
            waitFor(other);
            return ana.with(Trait.ADMIN);
        });

        other.join();
        assertThat(people.get(ANA).traits()).containsExactlyInAnyOrder(Trait.ADMIN, Trait.GUEST);
    }

    @Test
    void nobodyIsChangedWhoIsNotHere() {
        assertThatThrownBy(() -> people.change("U0NOBODY000", person -> person))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U0NOBODY000");
        assertThat(people.find("U0NOBODY000")).isEmpty();
    }

    /** As long as it can get on by itself. */
    private static void waitFor(Thread thread) {
        try {
            thread.join(Duration.ofMillis(300));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
