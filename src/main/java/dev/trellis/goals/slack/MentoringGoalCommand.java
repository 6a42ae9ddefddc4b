package dev.trellis.goals.slack;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackCommand;
import jakarta.inject.Singleton;

/** {@code /mentoring goal ...} does what {@code /goal ...} does, for workspaces where another app has the short name. */
@Singleton
record MentoringGoalCommand(GoalCommand goal) implements SlackCommand {
    @Override
    public String command() {
        return "/mentoring goal";
    }

    @Override
    public String usage() {
        return "goals.usage.mentoring";
    }

    @Override
    public Answer answer(Typed typed) {
        return goal.answer(typed);
    }
}
