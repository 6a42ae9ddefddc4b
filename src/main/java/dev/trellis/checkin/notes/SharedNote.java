package dev.trellis.checkin.notes;

import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PersonId;

/** What somebody shared after a meeting, opened for their partner at this moment. */
public record SharedNote(CheckInId about, PersonId author, String words) {}
