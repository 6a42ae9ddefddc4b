package dev.trellis.reflections.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.people.People;
import dev.trellis.reflections.Reflections;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Tells somebody that their partner shared a reflection, without a word of it. */
@Singleton
record ReflectionSharedLetter(Reflections reflections, People people) implements SlackLetter {
    @Override
    public String kind() {
        return "reflections.shared";
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return reflections
                .shared(letter.workspace(), UUID.fromString(letter.subject().id()))
                .map(shared -> message(
                        shared.reflection().toString(),
                        people.get(letter.workspace(), shared.author()).name(),
                        copy));
    }

    static Message message(String reflection, String author, Copy copy) {
        return Message.in(copy)
                .line("reflections.shared", "name", author)
                .buttons(reflection, Button.press("reflections.read", reflection))
                .small("reflections.shared.small", "name", author)
                .done();
    }
}
