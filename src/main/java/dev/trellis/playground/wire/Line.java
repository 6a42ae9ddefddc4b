package dev.trellis.playground.wire;

import com.google.gson.JsonObject;
import dev.trellis.playground.wire.Exchange.Direction;
import dev.trellis.playground.wire.reply.Target;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Calls Trellis as Slack does: signed, with three seconds of patience, and on a line that may be slow on its way back. */
@Singleton
public class Line {
    private final HttpClient http;
    private final Target target;
    private final Signing signing;
    private final Traffic traffic;
    private final Duration patience;
    private final Duration lag;

    Line(
            Target target,
            Signing signing,
            Traffic traffic,
            @Value("${trellis.playground.patience:3s}") Duration patience,
            @Value("${trellis.playground.lag:0s}") Duration lag) {
        this.target = target;
        this.signing = signing;
        this.traffic = traffic;
        this.patience = patience;
        this.lag = lag;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
    }

    /** A slash command: plain form fields. */
    public Answer form(String what, Map<String, String> fields) {
        var log = traffic.begin(Direction.TO_TRELLIS, what, readable(fields));
        return send("application/x-www-form-urlencoded", encoded(fields), Map.of(), log);
    }

    /** Everything a person does to blocks and views: one form field with JSON in it. */
    public Answer interaction(JsonObject payload) {
        var what = payload.get("type").getAsString();
        var log = traffic.begin(Direction.TO_TRELLIS, what, payload.toString());
        return send("application/x-www-form-urlencoded", encoded(Map.of("payload", payload.toString())), Map.of(), log);
    }

    Answer event(String what, JsonObject body, Map<String, String> retryHeaders) {
        var log = traffic.begin(Direction.TO_TRELLIS, what, body.toString());
        return send("application/json", body.toString(), retryHeaders, log);
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    private Answer send(String type, String body, Map<String, String> headers, Traffic.Open log) {
        var request = HttpRequest.newBuilder(target.requests())
                .timeout(patience)
                .header("Content-Type", type)
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        signing.headers(body).forEach(request::header);
        headers.forEach(request::header);
        var answer = attempt(request.build());
        LockSupport.parkNanos(lag.toNanos());
        log.end(answer.result(), answer.body());
        return answer;
    }

    private Answer attempt(HttpRequest request) {
        try {
            return heard(http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (HttpTimeoutException late) {
            return Answer.none("http_timeout");
        } catch (IOException broken) {
            return Answer.none("connection_failed");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.none("connection_failed");
        }
    }

    private static Answer heard(HttpResponse<String> response) {
        var noRetry = response.headers()
                .firstValue("x-slack-no-retry")
                .filter("1"::equals)
                .isPresent();
        return new Answer(response.statusCode(), response.body(), "", noRetry);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String readable(Map<String, String> fields) {
        var json = new JsonObject();
        fields.forEach(json::addProperty);
        return json.toString();
    }
}
