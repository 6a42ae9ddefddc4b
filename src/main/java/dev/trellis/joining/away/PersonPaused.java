package dev.trellis.joining.away;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import java.time.LocalDate;

/** Somebody takes a break from a program: they are not paired and not asked anything before that day. */
public record PersonPaused(WorkspaceId workspace, ProgramId program, PersonId person, LocalDate until) {}
