package dev.trellis.goals.slack;

import dev.trellis.goals.GoalWords;
import dev.trellis.goals.OwnGoal;
import dev.trellis.privacy.Artefact;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import dev.trellis.slack.kit.Shown;

/** The modal in which a goal is written, or put into other words. */
final class SetGoalScreen {
    static final String ID = "goals.set";
    static final String GOAL = "goal";
    static final String MEASURE = "measure";
    static final String BY = "by";
    static final String STEP = "step";
    private static final String PRIVATE = Artefact.GOAL.labelKey();

    private SetGoalScreen() {}

    /** What the modal carries: the goal that is put into other words, "" for a new one. */
    record Carries(String goal) {}

    static Screen empty(Copy copy) {
        return fields(Screen.modal(ID, copy).carrying(new Carries("")), GoalWords.of(""), PRIVATE);
    }

    static Screen details(OwnGoal own, Copy copy) {
        String seen = own.sharedWith().isEmpty() ? PRIVATE : "goals.set.shared";
        return fields(
                Screen.modal(ID, copy).carrying(new Carries(own.goal().id().toString())), own.words(), seen);
    }

    /** Nothing typed is lost: what fits stands in the field, and the rest below it. */
    static Screen tooLong(String typed, Copy copy) {
        int fits = typed.offsetByCodePoints(0, GoalWords.MAX);
        Screen screen = Screen.modal(ID, copy)
                .carrying(new Carries(""))
                .alert("goals.set.tooLong", "count", Shown.length(typed));
        return fields(screen, GoalWords.of(typed.substring(0, fits)), PRIVATE)
                .line("goals.set.rest")
                .quoteWhole(typed.substring(fits));
    }

    private static Screen fields(Screen screen, GoalWords words, String seenBy) {
        return screen.ask(Field.writeMore(GOAL, GoalWords.MAX).seenBy(seenBy).startingWith(words.text()))
                .ask(Field.writeMore(MEASURE, GoalWords.MAX).optional().startingWith(words.measure()))
                .ask(Field.day(BY)
                        .optional()
                        .startingWith(words.by().map(Object::toString).orElse("")))
                .ask(Field.writeMore(STEP, GoalWords.MAX).optional().startingWith(words.firstStep()));
    }

    static GoalWords read(Filled filled) {
        return new GoalWords(filled.words(GOAL), filled.words(MEASURE), filled.day(BY), filled.words(STEP));
    }
}
