package dev.trellis.checkin.notes.slack;

import dev.trellis.checkin.CheckIn;
import dev.trellis.checkin.CheckIns;
import dev.trellis.checkin.notes.NoteKept;
import dev.trellis.checkin.notes.NoteWords;
import dev.trellis.checkin.notes.Notes;
import dev.trellis.people.People;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.CheckInId;
import jakarta.inject.Singleton;

/** Keeps a note, and says who can read what of it. */
@Singleton
record NoteSubmission(Notes notes, CheckIns checkIns, People people) implements SlackSubmission {
    @Override
    public String screen() {
        return NoteScreen.ID;
    }

    @Override
    public Answer submit(Submitted submitted) {
        Caller by = submitted.by();
        var person = people.known(by.workspace(), by.user()).id();
        CheckInId id = CheckInId.of(submitted.carried(NoteScreen.Carries.class).checkIn());
        NoteWords words = NoteScreen.read(submitted.filled());
        return switch (notes.keep(by.workspace(), person, id, words)) {
            case NoteKept.Kept(CheckIn row) -> kept(row, by);
            case NoteKept.NoteTooLong no -> Answer.errors(NoteScreen.NOTE, tooLong(by.copy()));
            case NoteKept.ShareTooLong no -> Answer.errors(NoteScreen.SHARE, tooLong(by.copy()));
            case NoteKept.NoMeeting no ->
                Answer.errors(NoteScreen.NOTE, by.copy().text("checkin.refused.noMeeting"));
        };
    }

    private Answer kept(CheckIn row, Caller by) {
        checkIns.redraw(row);
        return Answer.turn(keptScreen(row.id().toString(), notes.isShared(by.workspace(), row.id()), by.copy()));
    }

    static Screen keptScreen(String id, boolean shared, Copy copy) {
        Screen screen = Screen.modal("checkin.kept", copy).carrying(new NoteScreen.Carries(id));
        return shared
                ? screen.line("checkin.kept.shared").quietButtons(id, Button.press("checkin.takeBack", id))
                : screen.line("checkin.kept.private");
    }

    private static String tooLong(Copy copy) {
        return copy.text("checkin.refused.tooLong", "max", NoteWords.MAX);
    }
}
