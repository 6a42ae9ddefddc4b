package dev.trellis.pairing.share.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.people.People;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PersonId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells somebody that their partner shared something, without a word of it.
 *
 * @param kind {@code <room>.shared}, which is also what it says; the room's button {@code <room>.read} opens it
 * @param find what the letter speaks of; empty once it is not shared any more
 */
public record SharedLetter(String kind, People people, Function<Letter, Optional<About>> find) implements SlackLetter {
    /** What is shared, and by whom. */
    public record About(String id, PersonId author) {}

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return find.apply(letter)
                .map(about -> message(
                        kind,
                        about.id(),
                        people.get(letter.workspace(), about.author()).name(),
                        copy));
    }

    /** Who shared it, and the button that asks anew whether it may be read. */
    public static Message message(String kind, String id, String author, Copy copy) {
        String read = kind.substring(0, kind.indexOf('.')) + ".read";
        return Message.in(copy)
                .line(kind, "name", author)
                .buttons(id, Button.press(read, id))
                .small(kind + ".small", "name", author)
                .done();
    }
}
