package dev.trellis.matching.slack.desk;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import java.util.function.Function;

/** A button by its name and what it does. */
public record Pressed(String action, Function<Press, Answer> deed) implements SlackButton {
    @Override
    public Answer press(Press press) {
        return deed.apply(press);
    }
}
