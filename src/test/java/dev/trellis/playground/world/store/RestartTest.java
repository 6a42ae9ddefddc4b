package dev.trellis.playground.world.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Trait;
import dev.trellis.playground.world.View;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second world over the same table is what a restart finds. */
class RestartTest {
    private final Store store = PretendHouse.bean(Store.class);
    private final Stamps stamps = PretendHouse.bean(Stamps.class);

    @BeforeEach
    void begin() throws InterruptedException {
        PretendHouse.fresh();
    }

    @Test
    void messagesAlsoEphemeralOnesAreThereAgain() {
        var before = PretendHouse.bean(Messages.class);
        before.add("C0GENERAL00", "U0ANA000000", Json.of("text", "Only Ana \uD83C\uDF31"));

        var after = new Messages(store, stamps);

        assertThat(after.in("C0GENERAL00")).isEqualTo(before.in("C0GENERAL00"));
        assertThat(after.in("C0GENERAL00").getLast().visibleTo("U0BEN000000")).isFalse();
    }

    @Test
    void peopleConversationsAndViewsAreThereAgain() {
        var world = PretendHouse.bean(World.class);
        world.people().change("U0ANA000000", ana -> ana.with(Trait.ADMIN).in("Asia/Tokyo"));
        world.conversations().between(Set.of("U0ANA000000", "U0BEN000000", Ids.BOT_USER));
        world.conversations().archive("C0PEERS0000");
        world.views().open(new View("V1", "U0ANA000000", Json.of("title", null)));
        world.views().push(new View("V2", "U0ANA000000", Json.of("hash", "1")));

        assertThat(new People(store).all()).isEqualTo(world.people().all());
        assertThat(new Conversations(store, stamps).all())
                .isEqualTo(world.conversations().all());
        assertThat(new Views(store).stack("U0ANA000000"))
                .isEqualTo(world.views().stack("U0ANA000000"));
    }

    @Test
    void timestampsGoOnAfterTheLastOne() {
        var messages = PretendHouse.bean(Messages.class);
        var ts = messages.add("C0GENERAL00", null, Json.of("text", "Last")).ts();

        messages.reload();

        assertThat(messages.add("C0GENERAL00", null, Json.of("text", "Next")).ts())
                .isGreaterThan(ts);
    }

    @Test
    void aResetStartsOver() throws InterruptedException {
        var world = PretendHouse.bean(World.class);
        world.messages().add("C0GENERAL00", null, Json.of("text", "Gone"));
        world.views().open(new View("V1", "U0ANA000000", Json.of("hash", "1")));

        PretendHouse.fresh();

        assertThat(world.messages().in("C0GENERAL00")).hasSize(1);
        assertThat(world.views().stack("U0ANA000000")).isEmpty();
        assertThat(world.people().all()).hasSize(13);
    }
}
