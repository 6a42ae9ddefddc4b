package dev.trellis.slack;

import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;

/**
 * Who is speaking to Trellis: a member of this workspace (people from connected workspaces are turned away at the door).
 *
 * @param user their Slack id
 * @param copy the sentences in their language and zone
 */
public record Caller(WorkspaceId workspace, String user, Copy copy) {}
