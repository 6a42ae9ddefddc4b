package dev.trellis.goals.slack;

import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackShortcut;
import jakarta.inject.Singleton;

/** "Post a goal", from anywhere in Slack. */
@Singleton
record PostGoalShortcut() implements SlackShortcut {
    @Override
    public String shortcut() {
        return "goals.post";
    }

    @Override
    public Answer run(Caller by) {
        return Answer.open(SetGoalScreen.empty(by.copy()));
    }
}
