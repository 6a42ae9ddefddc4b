package dev.trellis.checkin.notes;

import dev.trellis.checkin.CheckIn;

/** What came of keeping a note. */
public sealed interface NoteKept {
    /** It is kept, with the question it belongs to as it stands now. */
    record Kept(CheckIn checkIn) implements NoteKept {}

    /** The note for themselves has more than {@link NoteWords#MAX} characters; nothing was kept. */
    record NoteTooLong() implements NoteKept {}

    /** The one thing to share has. */
    record ShareTooLong() implements NoteKept {}

    /** Nobody says that the two met, or it is somebody else's question. */
    record NoMeeting() implements NoteKept {}
}
