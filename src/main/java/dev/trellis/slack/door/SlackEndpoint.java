package dev.trellis.slack.door;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.trellis.slack.visit.NotStored;
import dev.trellis.workspace.Rim;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Slack posts everything: commands, clicks, submissions, shortcuts and events. */
@Controller("/slack/events")
final class SlackEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(SlackEndpoint.class);
    private static final byte[] EMPTY = {};

    private final Signature signature;
    private final App bolt;
    private final SlackRequestParser parser;

    SlackEndpoint(Signature signature, App bolt) {
        this.signature = signature;
        this.bolt = bolt;
        this.parser = new SlackRequestParser(bolt.config());
    }

    /** Looks at the signature over the raw bytes before it looks at anything else. */
    @Post(consumes = {MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> receive(HttpRequest<byte[]> request) {
        byte[] raw = request.getBody().orElse(EMPTY);
        HttpHeaders headers = request.getHeaders();
        String timestamp = headers.get("X-Slack-Request-Timestamp");
        if (!signature.isSlacks(raw, timestamp, headers.get("X-Slack-Signature"))) {
            LOG.info("Turned away a request of {} bytes that Slack did not sign, or not just now", raw.length);
            return HttpResponse.unauthorized();
        }
        return switch (FirstLook.at(raw)) {
            case FirstLook.Challenge(var answer) -> HttpResponse.ok(answer).contentType(MediaType.TEXT_PLAIN_TYPE);
            case FirstLook.Fine(var why) -> fine(why);
            case FirstLook.Malformed(var why) -> malformed(why);
            case FirstLook.Known(var known) -> dispatched(known);
        };
    }

    private static HttpResponse<String> fine(String why) {
        LOG.info("Slack asked for nothing: {}", why);
        return HttpResponse.ok();
    }

    private static HttpResponse<String> malformed(String why) {
        LOG.warn("A request that Slack signed cannot be read: {}", why);
        return HttpResponse.badRequest();
    }

    private HttpResponse<String> dispatched(String body) {
        SlackRequestParser.HttpRequest raw = SlackRequestParser.HttpRequest.builder()
                .requestBody(body)
                .headers(new RequestHeaders(Map.of()))
                .build();
        return Rim.call(() -> run(parser.parse(raw)), SlackEndpoint::failed);
    }

    private HttpResponse<String> run(@Nullable Request<?> request) throws Exception {
        return request == null ? malformed("Bolt does not know it") : answered(bolt.run(request));
    }

    /** Bolt's parser throws whatever a strange payload makes it throw. */
    private static HttpResponse<String> failed(Exception failure) {
        return failure instanceof NotStored
                ? HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                : malformed(failure.getClass().getName());
    }

    private static HttpResponse<String> answered(Response response) {
        var answer = HttpResponse.<String>status(HttpStatus.valueOf(response.getStatusCode()));
        return response.getBody() == null
                ? answer
                : answer.body(response.getBody()).contentType(MediaType.of(response.getContentType()));
    }
}
