package dev.trellis.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.FreePort;
import dev.trellis.TestHouse;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class LetterMetersTest {
    /** A database that is away would hold up whatever else comes in on the same thread, Slack's requests among it. */
    @Test
    void theDatabaseIsNotAskedOnTheThreadsThatTakeRequests() throws IOException, InterruptedException {
        int port = FreePort.next();
        try (var house = TestHouse.playground(Map.of("endpoints.all.port", port))) {
            List<String> threads = new CopyOnWriteArrayList<>();
            Gauge.builder(
                            "test.thread",
                            () -> threads.add(Thread.currentThread().getName()) ? 1 : 0)
                    .register(house.getBean(MeterRegistry.class));

            var scraped = get("http://127.0.0.1:" + port + "/prometheus");

            assertThat(scraped).contains("trellis_letters_oldest_seconds", "trellis_letters{state=\"WAITING\"");
            assertThat(threads).isNotEmpty().noneMatch(name -> name.contains("EventLoop"));
        }
    }

    private static String get(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
