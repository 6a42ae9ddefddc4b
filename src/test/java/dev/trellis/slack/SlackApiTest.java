package dev.trellis.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.slack.api.methods.SlackApiException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackApiTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Reply reply = exchange -> send(exchange, 200, "{\"ok\":true}");
    private SlackApi api;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            reply.to(exchange);
        });
        server.start();
        api = new SlackApi("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    @AfterEach
    void stop() {
        api.close();
        server.stop(0);
    }

    @Test
    void itAsksTheConfiguredAddressAndNothingElse() throws IOException, SlackApiException {
        assertThat(post().isOk()).isTrue();

        assertThat(asked).containsExactly("/api/chat.postMessage Bearer xoxb-1");
    }

    @Test
    void aRefusalForNowIsNeverRepeatedByTheClient() {
        for (int code : List.of(408, 429, 500, 503)) {
            asked.clear();
            reply = exchange -> {
                exchange.getResponseHeaders().add("Retry-After", "0");
                send(exchange, code, "later");
            };

            assertThat(catchThrowable(this::post)).isInstanceOf(SlackApiException.class);
            assertThat(asked).as("calls after a " + code).hasSize(1);
        }
    }

    @Test
    void aLateRetryAfterIsStillThereToReadOn429() {
        reply = exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "17");
            send(exchange, 429, "");
        };

        var refused = (SlackApiException) catchThrowable(this::post);

        assertThat(refused.getResponse().header("Retry-After")).isEqualTo("17");
    }

    @Test
    void aConnectionThatBreaksIsNotTriedAgain() throws IOException, SlackApiException {
        post();
        reply = HttpExchange::close;

        assertThat(catchThrowable(this::post)).isInstanceOf(IOException.class);
        assertThat(asked).hasSize(2);
    }

    @Test
    void theQuickClientGivesUpWhileATriggerStillLives() {
        reply = exchange -> pause(Duration.ofSeconds(8));
        long before = System.nanoTime();

        Throwable late = catchThrowable(() -> api.quicklyWith("xoxb-1").viewsOpen(it -> it.triggerId("1")));

        assertThat(late).isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(SlackApi.QUICK, SlackApi.QUICK.plusSeconds(1));
    }

    private com.slack.api.methods.response.chat.ChatPostMessageResponse post() throws IOException, SlackApiException {
        return api.with("xoxb-1").chatPostMessage(it -> it.channel("C1").text("Hello"));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int code, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(code, body.length());
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    private interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }
}
