package dev.trellis.goals;

import dev.trellis.privacy.Blank;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules a goal's words must keep, each with the reason it refuses by; the first that refuses is told. */
public enum GoalRefusal {
    EMPTY,
    TEXT_TOO_LONG,
    MEASURE_TOO_LONG,
    STEP_TOO_LONG,
    DAY_PAST;

    static Optional<GoalRefusal> of(GoalWords words, LocalDate today) {
        return Stream.of(values()).filter(rule -> rule.refuses(words, today)).findFirst();
    }

    private boolean refuses(GoalWords words, LocalDate today) {
        return switch (this) {
            case EMPTY -> Blank.is(words.text());
            case TEXT_TOO_LONG -> tooLong(words.text());
            case MEASURE_TOO_LONG -> tooLong(words.measure());
            case STEP_TOO_LONG -> tooLong(words.firstStep());
            case DAY_PAST -> words.by().filter(day -> day.isBefore(today)).isPresent();
        };
    }

    private static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > GoalWords.MAX;
    }
}
