package dev.trellis.home.slack;

import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.slack.SlackEvent;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;

/** Somebody opened the app: their Home is drawn. */
@Singleton
record HomeOpened(Outbox outbox) implements SlackEvent<AppHomeOpenedEvent> {
    @Override
    public Class<AppHomeOpenedEvent> type() {
        return AppHomeOpenedEvent.class;
    }

    @Override
    public void hear(WorkspaceId workspace, AppHomeOpenedEvent event) {
        if ("home".equals(event.getTab())) {
            outbox.put(Letter.home(workspace, event.getUser()));
        }
    }
}
