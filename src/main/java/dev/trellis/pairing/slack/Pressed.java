package dev.trellis.pairing.slack;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import java.util.function.Function;

/** One button, by its action. */
public record Pressed(String action, Function<Press, Answer> then) implements SlackButton {
    @Override
    public Answer press(Press press) {
        return then.apply(press);
    }
}
