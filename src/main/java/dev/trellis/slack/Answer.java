package dev.trellis.slack;

import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import java.util.Map;

/** What a handler wants the person to see. Handlers only say it; the door shows it once everything is saved. */
public sealed interface Answer {
    /** A message only the person who acted can see. */
    record Say(Message message) implements Answer {}

    /** The message that was clicked now reads like this; a submission cannot give this answer. */
    record Replace(Message message) implements Answer {}

    /** The message that was clicked goes away. */
    record Remove() implements Answer {}

    /** A modal opens. From inside a modal it is pushed on top. */
    record Open(Screen screen) implements Answer {}

    /** The modal that was submitted or clicked in becomes this one. */
    record Turn(Screen screen) implements Answer {}

    /** Everything submitted is refused: each field's name with a sentence that says the next step. Nothing is saved. */
    record Errors(Map<String, String> sentences) implements Answer {}

    /** Nothing to show: a submitted modal closes, a command or click is silent. */
    record Nothing() implements Answer {}

    /** All modals of the stack close. */
    record CloseAll() implements Answer {}

    /** Two things to show, for example a message replaced and a modal opened. */
    record Both(Answer first, Answer second) implements Answer {}

    static Answer say(Message message) {
        return new Say(message);
    }

    static Answer replace(Message message) {
        return new Replace(message);
    }

    static Answer open(Screen screen) {
        return new Open(screen);
    }

    static Answer turn(Screen screen) {
        return new Turn(screen);
    }

    static Answer errors(String field, String sentence) {
        return new Errors(Map.of(field, sentence));
    }

    static Answer nothing() {
        return new Nothing();
    }
}
