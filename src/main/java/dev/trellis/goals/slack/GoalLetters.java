package dev.trellis.goals.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.goals.Goals;
import dev.trellis.pairing.share.slack.SharedLetter;
import dev.trellis.people.People;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Tells somebody that their partner shared a goal. */
@Factory
record GoalLetters(Goals goals, People people) {
    @Singleton
    SlackLetter shared() {
        return new SharedLetter("goals.shared", people, this::find);
    }

    private Optional<SharedLetter.About> find(Letter letter) {
        return goals.shared(letter.workspace(), UUID.fromString(letter.subject().id()))
                .map(shared -> new SharedLetter.About(shared.goal().toString(), shared.author()));
    }
}
