package dev.trellis.playground.world.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.View;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final String ANA = "U0ANA000000";

    private final Views views = PretendHouse.bean(Views.class);

    @AfterEach
    void close() {
        views.clear(ANA);
    }

    @Test
    void twoThatComeAtTheSameMomentAreBothThere() throws Exception {
        for (int round = 0; round < 100; round++) {
            views.open(view("V0"));

            atOnce(() -> views.push(view("V1")), () -> views.push(view("V2")));

            assertThat(views.stack(ANA)).extracting(View::id).containsExactlyInAnyOrder("V0", "V1", "V2");
        }
    }

    @Test
    void whatWasEnteredDoesNotBringBackWhatTheAppReplacedMeanwhile() {
        var seen = view("V0");
        views.open(seen);
        views.enter(seen, Json.of("b", "typed"));
        assertThat(views.stack(ANA).getLast().values()).isEqualTo(Json.of("b", "typed"));

        views.replace(new View("V0", ANA, Json.of("hash", "2")));
        views.enter(seen, Json.of("b", "late"));

        assertThat(views.stack(ANA).getLast().hash()).isEqualTo("2");
        assertThat(views.stack(ANA).getLast().values()).isEqualTo(new JsonObject());
    }

    private static View view(String id) {
        return new View(id, ANA, Json.of("hash", "1"));
    }

    private static void atOnce(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(List.of(meeting(start, one), meeting(start, other)));
        }
    }

    private static Callable<Boolean> meeting(CyclicBarrier start, Runnable deed) {
        return () -> {
            start.await();
            deed.run();
            return true;
        };
    }
}
