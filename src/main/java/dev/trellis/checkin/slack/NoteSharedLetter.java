package dev.trellis.checkin.slack;

import dev.trellis.checkin.notes.Notes;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.people.People;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.CheckInId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells somebody that their partner shared one thing about a talk, without a word of it. */
@Singleton
record NoteSharedLetter(Notes notes, People people) implements SlackLetter {
    @Override
    public String kind() {
        return "checkin.shared";
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        String id = letter.subject().id();
        return notes.authorOf(letter.workspace(), CheckInId.of(id))
                .map(author -> people.get(letter.workspace(), author).name())
                .map(name -> message(id, name, copy));
    }

    static Message message(String id, String author, Copy copy) {
        return Message.in(copy)
                .line("checkin.shared", "name", author)
                .buttons(id, Button.press("checkin.read", id))
                .small("checkin.shared.small", "name", author)
                .done();
    }
}
