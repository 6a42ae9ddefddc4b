package dev.trellis.playground.api;

import com.google.gson.JsonObject;
import dev.trellis.playground.wire.Exchange.Direction;
import dev.trellis.playground.wire.Traffic;
import dev.trellis.playground.wire.reply.Faults;
import dev.trellis.playground.wire.reply.Replies;
import dev.trellis.playground.wire.reply.ResponseUrls;
import dev.trellis.playground.wire.reply.ResponseUrls.Hook;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.store.World;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Response URLs: five answers within half an hour, or nothing. */
@Controller("/playground/hooks")
final class HooksController {
    private final ResponseUrls urls;
    private final Replies replies;
    private final World world;
    private final Spoiled spoiled;
    private final Traffic traffic;

    HooksController(ResponseUrls urls, Replies replies, World world, Spoiled spoiled, Traffic traffic) {
        this.urls = urls;
        this.replies = replies;
        this.world = world;
        this.spoiled = spoiled;
        this.traffic = traffic;
    }

    @Post("/{kind}/{id}")
    @Consumes(MediaType.ALL)
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> answer(String kind, String id, HttpRequest<?> request, @Body byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        var log = traffic.begin(Direction.FROM_TRELLIS, Faults.RESPONSE_URL, text);
        var response = spoiled.answer(Faults.RESPONSE_URL, request, () -> use(id, text));
        var said = response.getBody(String.class).orElse("");
        log.end(response.code() + (said.equals("ok") ? " ok" : " " + kind), said);
        return response;
    }

    private HttpResponse<String> use(String id, String text) {
        var said = Json.parseObject(text);
        if (said.isEmpty()) {
            return refuse(HttpStatus.BAD_REQUEST, "invalid_payload");
        }
        return urls.use(id)
                .map(hook -> obey(hook, said.get()))
                .orElseGet(() -> refuse(HttpStatus.NOT_FOUND, "expired_url"));
    }

    private HttpResponse<String> obey(Hook hook, JsonObject said) {
        var original = world.messages().find(hook.channel(), hook.messageTs());
        if (Json.flag(said, "delete_original")) {
            original.ifPresent(world.messages()::delete);
            return answered(original.isPresent() ? Optional.empty() : Optional.of("message_not_found"));
        }
        if (Json.flag(said, "replace_original")) {
            return answered(
                    original.map(message -> replies.replace(message, said)).orElse(Optional.of("message_not_found")));
        }
        return answered(replies.say(hook.channel(), hook.userId(), said));
    }

    private static HttpResponse<String> answered(Optional<String> error) {
        return error.map(code -> refuse(HttpStatus.BAD_REQUEST, code)).orElseGet(() -> HttpResponse.ok("ok"));
    }

    private static HttpResponse<String> refuse(HttpStatus status, String error) {
        var body = Json.with(Json.of("ok", false), "error", error);
        return HttpResponse.<String>status(status)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .body(body.toString());
    }
}
