package dev.trellis.reflections.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.share.slack.SharedLetter;
import dev.trellis.people.People;
import dev.trellis.reflections.Reflections;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Tells somebody that their partner shared a reflection. */
@Factory
record ReflectionLetters(Reflections reflections, People people) {
    @Singleton
    SlackLetter shared() {
        return new SharedLetter("reflections.shared", people, this::find);
    }

    private Optional<SharedLetter.About> find(Letter letter) {
        return reflections
                .shared(letter.workspace(), UUID.fromString(letter.subject().id()))
                .map(shared -> new SharedLetter.About(shared.reflection().toString(), shared.author()));
    }
}
