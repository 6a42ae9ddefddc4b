package dev.trellis.checkin.notes;

import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PersonId;
import java.time.Instant;

/** That somebody shares something about a talk; whoever would read it asks for its words at that moment. */
public record NoteShared(CheckInId about, PersonId author, Instant writtenAt) {}
