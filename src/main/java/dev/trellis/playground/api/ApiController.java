package dev.trellis.playground.api;

import dev.trellis.playground.wire.Exchange.Direction;
import dev.trellis.playground.wire.Traffic;
import dev.trellis.playground.world.Json;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;

/** Slack's Web API at its own base URL. */
@Controller("/playground/api")
final class ApiController {
    private final WebApi api;
    private final Spoiled spoiled;
    private final Traffic traffic;

    ApiController(WebApi api, Spoiled spoiled, Traffic traffic) {
        this.api = api;
        this.spoiled = spoiled;
        this.traffic = traffic;
    }

    @Post("/{method}")
    @Consumes(MediaType.ALL)
    @Produces(MediaType.APPLICATION_JSON)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> call(String method, HttpRequest<byte[]> request) {
        var text = request.getBody()
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .orElse("");
        var headers = request.getHeaders();
        var type = headers.get(HttpHeaders.CONTENT_TYPE, String.class, "");
        var call = Call.of(method, headers.get(HttpHeaders.AUTHORIZATION, String.class, ""), type, text);
        var log = traffic.begin(Direction.FROM_TRELLIS, method, call.readable());
        var response = spoiled.answer(method, request, () -> answer(call));
        var said = response.getBody(String.class).orElse("");
        log.end(result(response, said), said);
        return response;
    }

    private HttpResponse<String> answer(Call call) {
        return HttpResponse.ok(api.answer(call).toString());
    }

    private static String result(HttpResponse<String> response, String said) {
        var body = Json.parseObject(said);
        var verdict = body.map(json -> Json.flag(json, "ok") ? "ok" : Json.text(json, "error"))
                .orElse("unreadable");
        return response.code() + " " + verdict;
    }
}
