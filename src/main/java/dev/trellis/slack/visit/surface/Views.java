package dev.trellis.slack.visit.surface;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.trellis.slack.SlackApi;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts views in front of people while their trigger lives: the only calls to Slack inside a request. */
@Singleton
public class Views {
    private static final Logger LOG = LoggerFactory.getLogger(Views.class);

    private final SlackApi api;
    private final Workspaces workspaces;

    Views(SlackApi api, Workspaces workspaces) {
        this.api = api;
        this.workspaces = workspaces;
    }

    /** Whether it is in front of them now. */
    public boolean open(WorkspaceId workspace, String trigger, Opening opening) {
        try {
            SlackApiTextResponse done = ask(api.quicklyWith(workspaces.token(workspace)), trigger, opening);
            if (!done.isOk()) {
                LOG.info("Slack did not show {}: {}", opening.view().getCallbackId(), done.getError());
            }
            return done.isOk();
        } catch (IOException | SlackApiException | JsonParseException e) {
            LOG.info(
                    "Slack did not show {} in time: {}",
                    opening.view().getCallbackId(),
                    e.getClass().getSimpleName());
            return false;
        }
    }

    private static SlackApiTextResponse ask(MethodsClient slack, String trigger, Opening opening)
            throws IOException, SlackApiException {
        return switch (opening) {
            case Opening.Fresh(var view) ->
                slack.viewsOpen(it -> it.triggerId(trigger).view(view));
            case Opening.OnTop(var view) ->
                slack.viewsPush(it -> it.triggerId(trigger).view(view));
            case Opening.InPlace(var view, var id, var hash) ->
                slack.viewsUpdate(it -> it.viewId(id).hash(hash).view(view));
        };
    }
}
