package dev.trellis.slack.reply;

import dev.trellis.slack.SlackButton;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.WorkspaceId;

/** Changes a message of ours when its response URL no longer works. The delivery room does it, as it alone may post. */
public interface MessageChanges {
    /** Asks for the change; a failure is not the caller's concern. */
    void change(WorkspaceId workspace, SlackButton.Spot message, Message now);
}
