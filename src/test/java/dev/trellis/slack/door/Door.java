package dev.trellis.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.trellis.TestHouse;
import dev.trellis.slack.FakeSlack;
import dev.trellis.workspace.Workspace;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A house whose door is open, a Slack that knocks at it with a good signature, and what it hears back. */
final class Door {
    static final Door OPEN = new Door();

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final FakeSlack slack = new FakeSlack();
    final ApplicationContext house =
            TestHouse.start(Map.of("SLACK_API_URL", slack.url("/api/"), "trellis.test.door", "true"));
    final Workspace workspace = TestHouse.newWorkspace(house, "TDOOR");
    final EmbeddedServer server = house.getBean(EmbeddedServer.class).start();
    final DoorHandlers handlers = house.getBean(DoorHandlers.class);
    private final HttpClient http = HttpClient.newHttpClient();

    private Door() {}

    /** A name that no other request has. */
    static String fresh() {
        return "X" + NUMBER.incrementAndGet();
    }

    HttpResponse<String> command(String command, String text) {
        return command(command, text, Map.of());
    }

    HttpResponse<String> command(String command, String text, Map<String, String> more) {
        return form(typed(command, text, more));
    }

    /** The body of a slash command that was never sent before. */
    String typed(String command, String text, Map<String, String> more) {
        Map<String, String> fields = new java.util.TreeMap<>(Map.of(
                "command",
                command,
                "text",
                text,
                "team_id",
                "TDOOR",
                "user_id",
                "UANA",
                "channel_id",
                "C1",
                "trigger_id",
                fresh(),
                "response_url",
                slack.url("/hooks/" + fresh())));
        fields.putAll(more);
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    HttpResponse<String> interaction(String json) {
        return form("payload=" + URLEncoder.encode(json, UTF_8));
    }

    HttpResponse<String> form(String body) {
        return send(signed("application/x-www-form-urlencoded", body.getBytes(UTF_8)));
    }

    HttpResponse<String> json(String body) {
        return send(signed("application/json", body.getBytes(UTF_8)));
    }

    HttpRequest signed(String type, byte[] body) {
        String now = Long.toString(house.getBean(Clock.class).instant().getEpochSecond());
        return request(type, body)
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", sign(now, body))
                .build();
    }

    HttpRequest.Builder request(String type, byte[] body) {
        return HttpRequest.newBuilder(uri()).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/slack/events");
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sign(String timestamp, byte[] body) {
        return HandSigned.signature(TestHouse.SIGNING_SECRET, timestamp, body);
    }
}
