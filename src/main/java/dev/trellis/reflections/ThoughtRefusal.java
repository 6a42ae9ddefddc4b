package dev.trellis.reflections;

import dev.trellis.privacy.Blank;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules a reflection's words must keep, each with the reason it refuses by; the first that refuses is told. */
public enum ThoughtRefusal {
    EMPTY,
    TOO_LONG;

    static Optional<ThoughtRefusal> of(Thought thought) {
        return Stream.of(values()).filter(rule -> rule.refuses(thought.words())).findFirst();
    }

    private boolean refuses(String words) {
        return switch (this) {
            case EMPTY -> Blank.is(words);
            case TOO_LONG -> words.codePointCount(0, words.length()) > Thought.MAX;
        };
    }
}
