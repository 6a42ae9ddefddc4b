package dev.trellis.matching.slack.desk;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackSubmission;
import java.util.function.Function;

/** A modal by its name and what sending it does. */
public record Sent(String screen, Function<Submitted, Answer> deed) implements SlackSubmission {
    @Override
    public Answer submit(Submitted submitted) {
        return deed.apply(submitted);
    }
}
