package dev.trellis.checkin.notes.slack;

import dev.trellis.checkin.Asked;
import dev.trellis.checkin.DayBook;
import dev.trellis.checkin.notes.NoteWords;
import dev.trellis.checkin.notes.Notes;
import dev.trellis.checkin.notes.SharedNote;
import dev.trellis.people.People;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PersonId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Writing a note on a meeting, reading what a partner shared, and taking back what one shared oneself. */
@Factory
record NoteButtons(Notes notes, DayBook book, Programs programs, People people) {
    @Singleton
    SlackButton note() {
        return SlackButton.of(
                NoteScreen.ID,
                press -> book.own(press.by().workspace(), person(press), id(press))
                        .filter(asked -> asked.meeting().isPresent())
                        .map(asked -> Answer.open(screen(press, asked)))
                        .orElseGet(
                                () -> Answer.open(NoteScreen.closed(press.by().copy()))));
    }

    @Singleton
    SlackButton read() {
        return SlackButton.of("checkin.read", press -> {
            Copy copy = press.by().copy();
            return Answer.open(notes.read(press.by().workspace(), person(press), id(press))
                    .map(shared -> reading(shared, copy))
                    .orElseGet(() -> Screen.modal("checkin.read", copy).line("checkin.read.closed")));
        });
    }

    @Singleton
    SlackButton takeBack() {
        return SlackButton.of("checkin.takeBack", press -> {
            notes.takeBack(press.by().workspace(), person(press), id(press));
            return Answer.turn(
                    NoteSubmission.keptScreen(press.subject(), false, press.by().copy()));
        });
    }

    static Screen reading(SharedNote shared, Copy copy) {
        return Screen.modal("checkin.read", copy).quoteWhole(shared.words());
    }

    private Screen screen(Press press, Asked asked) {
        boolean peers =
                programs.get(press.by().workspace(), asked.pair().program()).kind() == Kind.PEERS;
        NoteWords so =
                notes.own(press.by().workspace(), person(press), id(press)).orElse(NoteWords.NONE);
        return NoteScreen.of(press.subject(), peers, so, press.by().copy());
    }

    private PersonId person(Press press) {
        return people.known(press.by().workspace(), press.by().user()).id();
    }

    private static CheckInId id(Press press) {
        return CheckInId.of(press.subject());
    }
}
