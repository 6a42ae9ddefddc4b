package dev.trellis.pairing.slack;

import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackSubmission;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The buttons in the conversation of the two, and the modal behind one of them. */
@Factory
record TalkButtons(TalkDesk desk) {
    @Singleton
    SlackButton one() {
        return SlackButton.of("pairing.timeOne", press -> desk.choose(press, 0));
    }

    @Singleton
    SlackButton two() {
        return SlackButton.of("pairing.timeTwo", press -> desk.choose(press, 1));
    }

    @Singleton
    SlackButton another() {
        return SlackButton.of("pairing.anotherTime", desk::another);
    }

    @Singleton
    SlackButton guidelines() {
        return SlackButton.of("pairing.guidelines", desk::guidelines);
    }

    @Singleton
    SlackSubmission submission() {
        return SlackSubmission.of(TalkScreen.ID, desk::picked);
    }
}
