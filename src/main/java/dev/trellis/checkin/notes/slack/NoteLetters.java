package dev.trellis.checkin.notes.slack;

import dev.trellis.checkin.notes.Notes;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.share.slack.SharedLetter;
import dev.trellis.people.People;
import dev.trellis.workspace.CheckInId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells somebody that their partner shared one thing about a talk. */
@Factory
record NoteLetters(Notes notes, People people) {
    @Singleton
    SlackLetter shared() {
        return new SharedLetter("checkin.shared", people, this::find);
    }

    private Optional<SharedLetter.About> find(Letter letter) {
        String id = letter.subject().id();
        return notes.authorOf(letter.workspace(), CheckInId.of(id)).map(author -> new SharedLetter.About(id, author));
    }
}
