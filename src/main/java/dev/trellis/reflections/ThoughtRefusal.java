package dev.trellis.reflections;

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
            case EMPTY -> words.codePoints().allMatch(ThoughtRefusal::invisible);
            case TOO_LONG -> words.codePointCount(0, words.length()) > Thought.MAX;
        };
    }

    private static boolean invisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
