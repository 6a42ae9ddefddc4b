package dev.trellis.delivery.slack;

import dev.trellis.delivery.Operation;
import dev.trellis.delivery.dispatch.Outcome;
import dev.trellis.slack.SlackApi;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.reply.MessageChanges;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes a clicked message through the Web API, when its own URL is dead. */
@Singleton
record SlackChanges(SlackApi api, Workspaces workspaces) implements MessageChanges {
    private static final Logger LOG = LoggerFactory.getLogger(SlackChanges.class);

    @Override
    public void change(WorkspaceId workspace, SlackButton.Spot message, Message now) {
        var outcome = new Ask<>(
                        Operation.UPDATE,
                        api.with(workspaces.token(workspace)),
                        slack -> slack.chatUpdate(it -> it.channel(message.channel())
                                .ts(message.ts())
                                .text(now.text())
                                .blocks(now.blocks())),
                        answer -> new Outcome.Done(message.channel(), message.ts(), Map.of()))
                .send();
        if (!(outcome instanceof Outcome.Done)) {
            LOG.warn("Message {} in {} still shows its buttons: {}", message.ts(), message.channel(), outcome);
        }
    }
}
