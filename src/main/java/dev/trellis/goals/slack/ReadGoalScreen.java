package dev.trellis.goals.slack;

import dev.trellis.goals.GoalWords;
import dev.trellis.privacy.Blank;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;

/** A goal in whole, for whoever may read it at this moment. */
final class ReadGoalScreen {
    private ReadGoalScreen() {}

    static Screen of(GoalWords words, Copy copy) {
        Screen screen = Screen.modal("goals.read", copy).quoteWhole(words.text());
        words.by().ifPresent(day -> screen.line("goals.read.by", "day", day));
        part(screen, "goals.read.measure", words.measure());
        part(screen, "goals.read.step", words.firstStep());
        return screen;
    }

    static Screen closed(Copy copy) {
        return Screen.modal("goals.read", copy).line("goals.read.closed");
    }

    private static void part(Screen screen, String label, String said) {
        if (!Blank.is(said)) {
            screen.line(label).quoteWhole(said);
        }
    }
}
