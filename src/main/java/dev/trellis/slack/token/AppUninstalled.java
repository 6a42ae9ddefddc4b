package dev.trellis.slack.token;

import com.slack.api.model.event.AppUninstalledEvent;
import dev.trellis.slack.SlackEvent;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;

/** Trellis was removed from the workspace: nothing is sent there until it is installed again. */
@Singleton
record AppUninstalled(Workspaces workspaces) implements SlackEvent<AppUninstalledEvent> {
    @Override
    public Class<AppUninstalledEvent> type() {
        return AppUninstalledEvent.class;
    }

    @Override
    public void hear(WorkspaceId workspace, AppUninstalledEvent event) {
        workspaces.pause(workspace, "app_uninstalled");
    }
}
