package dev.trellis.slack;

import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;

/** Knows in which language and zone somebody reads; the people's room answers, without asking Slack. */
public interface Readers {
    Copy copyFor(WorkspaceId workspace, String slackUser);
}
