package dev.trellis.slack.visit;

import com.google.gson.Gson;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.slack.Caller;
import dev.trellis.slack.Readers;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.SlackOptions.Typing;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Options;
import dev.trellis.slack.visit.reception.Gate;
import dev.trellis.slack.visit.reception.Quiet;
import dev.trellis.slack.visit.reception.Visit;
import dev.trellis.workspace.Rim;
import dev.trellis.workspace.Workspace;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds who offers choices while somebody types. Nothing is saved; whatever goes wrong, nothing is found. */
@Singleton
public class Suggestions {
    private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
    private static final Gson SLACK = GsonFactory.createSnakeCase();
    private static final int MOST = 100;

    private final Gate gate;
    private final Readers readers;
    private final SlackHandlers handlers;

    Suggestions(Gate gate, Readers readers, SlackHandlers handlers) {
        this.gate = gate;
        this.readers = readers;
        this.handlers = handlers;
    }

    /** Gives the body of the HTTP response. */
    public String run(BlockSuggestionPayload typing) {
        List<Field.Option> found = Rim.call(() -> offered(typing), failure -> {
            LOG.error("Nothing is offered to {}: {}", typing.getUser().getId(), Quiet.trace(failure));
            return List.of();
        });
        return SLACK.toJson(
                Map.of("options", Options.of(found.stream().limit(MOST).toList())));
    }

    private List<Field.Option> offered(BlockSuggestionPayload typing) {
        return switch (gate.look(sender(typing))) {
            case Gate.Decision.In(Workspace workspace) -> found(typing, workspace);
            case Gate.Decision.Out _ -> List.of();
        };
    }

    private List<Field.Option> found(BlockSuggestionPayload typing, Workspace workspace) {
        String user = typing.getUser().getId();
        Caller by = new Caller(workspace.id(), user, readers.copyFor(workspace.id(), user));
        Typing typed = new Typing(by, text(typing.getValue()), metadata(typing));
        return handlers.search(typing.getActionId())
                .map(options -> options.find(typed))
                .orElse(List.of());
    }

    private static String metadata(BlockSuggestionPayload typing) {
        return typing.getView() == null ? "" : text(typing.getView().getPrivateMetadata());
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static Visit.Sender sender(BlockSuggestionPayload typing) {
        String enterprise =
                typing.getEnterprise() == null ? null : typing.getEnterprise().getId();
        return Visit.Sender.of(
                        typing.getTeam().getId(),
                        enterprise,
                        typing.getUser().getId(),
                        typing.getUser().getTeamId())
                .through(typing.getApiAppId());
    }
}
