package dev.trellis.people;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;

/** Somebody whose Slack account was deactivated is back. */
public record PersonReactivated(WorkspaceId workspace, PersonId person) {}
