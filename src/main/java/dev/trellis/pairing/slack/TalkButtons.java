package dev.trellis.pairing.slack;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackSubmission;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The buttons in the conversation of the two, and the modal behind one of them. */
@Factory
record TalkButtons(TalkDesk desk) {
    @Singleton
    SlackButton one() {
        return new Pressed("pairing.timeOne", press -> desk.choose(press, 0));
    }

    @Singleton
    SlackButton two() {
        return new Pressed("pairing.timeTwo", press -> desk.choose(press, 1));
    }

    @Singleton
    SlackButton another() {
        return new Pressed("pairing.anotherTime", desk::another);
    }

    @Singleton
    SlackButton guidelines() {
        return new Pressed("pairing.guidelines", desk::guidelines);
    }

    @Singleton
    SlackSubmission submission() {
        return new Sent(desk);
    }

    private record Sent(TalkDesk desk) implements SlackSubmission {
        @Override
        public String screen() {
            return TalkScreen.ID;
        }

        @Override
        public Answer submit(Submitted submitted) {
            return desk.picked(submitted);
        }
    }
}
