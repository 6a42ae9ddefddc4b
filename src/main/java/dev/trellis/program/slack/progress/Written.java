package dev.trellis.program.slack.progress;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import java.util.Optional;
import java.util.function.BiFunction;

/** A letter by its kind and how it is written. */
public record Written(String kind, BiFunction<Letter, Copy, Optional<Message>> how) implements SlackLetter {
    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return how.apply(letter, copy);
    }
}
