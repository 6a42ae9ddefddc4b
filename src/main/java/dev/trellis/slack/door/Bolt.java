package dev.trellis.slack.door;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.Event;
import dev.trellis.slack.SlackApi;
import dev.trellis.slack.visit.Commands;
import dev.trellis.slack.visit.Events;
import dev.trellis.slack.visit.Presses;
import dev.trellis.slack.visit.Shortcuts;
import dev.trellis.slack.visit.Submissions;
import dev.trellis.slack.visit.Suggestions;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Builds the Bolt app that reads requests and tells them apart. Who answers which id is ours to find: Bolt tries patterns
 * in an order that changes from start to start.
 */
@Factory
final class Bolt {
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final Commands commands;
    private final Presses presses;
    private final Submissions submissions;
    private final Shortcuts shortcuts;
    private final Suggestions suggestions;
    private final Events events;

    Bolt(
            Commands commands,
            Presses presses,
            Submissions submissions,
            Shortcuts shortcuts,
            Suggestions suggestions,
            Events events) {
        this.commands = commands;
        this.presses = presses;
        this.submissions = submissions;
        this.shortcuts = shortcuts;
        this.suggestions = suggestions;
        this.events = events;
    }

    /**
     * An empty list of middleware: the built-in one asks Slack who we are, at the start and in requests. Built at the
     * start, because the first request has three seconds too.
     */
    @Context
    App app(SlackApi api) {
        AppConfig config = AppConfig.builder()
                .singleTeamBotToken(null)
                .clientId(null)
                .clientSecret(null)
                .requestVerificationEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .subtypedMessageEventsAutoAckEnabled(true)
                .unmatchedRequestHandler(this::unmatched)
                .build();
        App app = new App(config, api.slack(), new ArrayList<>());
        app.command(ANY, (request, context) -> answer(commands.run(request.getPayload())));
        app.blockAction(ANY, (request, context) -> answer(presses.run(request.getPayload())));
        app.viewSubmission(ANY, (request, context) -> answer(submissions.run(request.getPayload())));
        app.globalShortcut(ANY, (request, context) -> answer(shortcuts.run(request.getPayload())));
        app.blockSuggestion(ANY, (request, context) -> answer(suggestions.run(request.getPayload())));
        events.types().forEach(type -> listen(app, type));
        return app;
    }

    private <E extends Event> void listen(App app, Class<E> type) {
        app.event(type, (sent, context) -> {
            events.hear(sent, context.getTeamId(), context.getEnterpriseId());
            return Response.ok();
        });
    }

    /** Bolt asks nobody when Slack reports two actions at once; nothing else that it knows stays unmatched. */
    private Response unmatched(Request<?> request) {
        return request instanceof BlockActionRequest several
                ? answer(presses.run(several.getPayload()))
                : Response.ok();
    }

    private static Response answer(String body) {
        return body.isEmpty()
                ? Response.ok()
                : Response.builder()
                        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                        .body(body)
                        .build();
    }
}
