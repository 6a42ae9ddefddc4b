package dev.trellis.people;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;

/** Somebody's Slack account was deactivated: nothing reaches them any more. */
public record PersonDeactivated(WorkspaceId workspace, PersonId person) {}
