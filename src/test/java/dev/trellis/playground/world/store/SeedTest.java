package dev.trellis.playground.world.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.world.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedTest {
    private final World world = PretendHouse.bean(World.class);
    private final Seed seed = PretendHouse.bean(Seed.class);

    @BeforeEach
    @AfterEach
    void begin() throws InterruptedException {
        PretendHouse.fresh();
    }

    @Test
    void aWorkspaceThatSomebodyLivesInIsLeftAlone() {
        world.messages().add("C0GENERAL00", null, Json.of("text", "Still here"));

        seed.look();

        assertThat(world.messages().in("C0GENERAL00").getLast().text()).isEqualTo("Still here");
    }

    @Test
    void aStartThatWasCutShortIsFinishedByTheNext() {
        var hana = world.people().get("U0HANA00000");
        PretendHouse.bean(Store.class).clear();
        world.people().reload();
        world.conversations().reload();
        world.messages().reload();
        world.people().add(hana);

        seed.look();

        assertThat(world.people().all()).hasSize(13);
        assertThat(world.conversations().named("peers")).isPresent();
        assertThat(world.messages().in("C0GENERAL00")).hasSize(1);
    }
}
