package dev.trellis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as it is stopped from a shell, or by a container: while it begins, and in the middle of its beats. */
class StopTest {
    @TempDir
    Path data;

    private Launched trellis = Launched.NONE;

    @AfterEach
    void kill() throws InterruptedException {
        trellis.kill();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3_050})
    void anOrdinaryStopIsNoFailure(int millis) throws IOException, InterruptedException {
        trellis = Launched.with(
                Map.of("TRELLIS_DATA", data.toString()),
                Map.of("PORT", "" + FreePort.next(), "TRELLIS_MANAGEMENT_PORT", "" + FreePort.next()));
        trellis.awaitLine("Playground:");
        Awaitility.await().pollDelay(Duration.ofMillis(millis)).until(() -> true);

        trellis.stop();

        assertThat(trellis.output()).doesNotContain("ERROR", "\tat ", "Exception:");
    }
}
