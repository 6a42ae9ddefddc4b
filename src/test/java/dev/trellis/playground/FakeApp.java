package dev.trellis.playground;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Stands where Trellis would: writes down what Slack sends, and answers what a test wants. */
@Controller("/test/app")
@Requires(property = "trellis.playground.request-path", value = FakeApp.PATH)
public final class FakeApp {
    public static final String PATH = "/test/app";

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Heard> unread = new LinkedBlockingQueue<>();
    private volatile Function<Heard, HttpResponse<String>> answer = request -> HttpResponse.ok("");

    @Post
    @Consumes(MediaType.ALL)
    @Produces(MediaType.APPLICATION_JSON)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> hear(HttpRequest<?> request, @Body byte[] body) {
        var said = new Heard(request.getHeaders().asMap(String.class, String.class), text(body));
        if (said.type().equals("url_verification")) {
            return HttpResponse.ok(Json.text(said.json(), "challenge"));
        }
        heard.add(said);
        unread.add(said);
        return answer.apply(said);
    }

    public void answers(Function<Heard, HttpResponse<String>> next) {
        answer = next;
    }

    public void answers(String json) {
        answers(request -> HttpResponse.ok(json));
    }

    public void forget() {
        heard.clear();
        unread.clear();
        answers("");
    }

    /** Everything heard so far. */
    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** The next request that the test has not looked at yet. */
    public Heard next() throws InterruptedException {
        var next = unread.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("The pretend Slack sent nothing");
        }
        return next;
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** One request from Slack. */
    public record Heard(Map<String, String> headers, String body) {
        /** The JSON of an event or of an interaction's payload. */
        public JsonObject json() {
            return Json.parseObject(body.startsWith("payload=") ? field("payload") : body)
                    .orElseGet(JsonObject::new);
        }

        public JsonObject event() {
            return Json.object(json(), "event");
        }

        /** A field of a form. */
        public String field(String name) {
            for (var field : body.split("&", -1)) {
                if (field.startsWith(name + "=")) {
                    return URLDecoder.decode(field.substring(name.length() + 1), StandardCharsets.UTF_8);
                }
            }
            return "";
        }

        /** The inner event's type, the interaction's, or the command. */
        public String type() {
            var inner = Json.text(event(), "type");
            var outer = inner.isEmpty() ? Json.text(json(), "type") : inner;
            return outer.isEmpty() ? field("command") : outer;
        }

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
        }
    }
}
