package dev.trellis.delivery.slack;

import com.slack.api.model.event.MessageMetadataPostedEvent;
import dev.trellis.delivery.Outbox;
import dev.trellis.slack.SlackEvent;
import dev.trellis.workspace.SlackBot;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;

/** Hears from Slack that a message of ours arrived, which settles a letter that we were unsure of. */
@Singleton
record HearOwnPosts(Outbox outbox, Workspaces workspaces) implements SlackEvent<MessageMetadataPostedEvent> {
    @Override
    public Class<MessageMetadataPostedEvent> type() {
        return MessageMetadataPostedEvent.class;
    }

    /** Another app could write our mark on a message of its own; only our bot's word counts. */
    @Override
    public void hear(WorkspaceId workspace, MessageMetadataPostedEvent event) {
        boolean ours = workspaces
                .find(workspace)
                .filter(known -> isBy(known.bot(), event))
                .isPresent();
        if (!ours) return;
        Mark.read(event.getMetadata())
                .ifPresent(letter -> outbox.confirm(workspace, letter, event.getChannelId(), event.getMessageTs()));
    }

    private static boolean isBy(SlackBot bot, MessageMetadataPostedEvent event) {
        boolean sameApp = bot.appId().isEmpty() || bot.appId().equals(event.getAppId());
        return sameApp && bot.id().equals(event.getBotId());
    }
}
