package dev.trellis.reflections.slack;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackCommand;
import jakarta.inject.Singleton;

/**
 * {@code /mentoring reflect ...} does what {@code /reflect ...} does, for workspaces where another app has the short
 * name: a private thought must never go to somebody else's app.
 */
@Singleton
record MentoringReflectCommand(ReflectCommand reflect) implements SlackCommand {
    @Override
    public String command() {
        return "/mentoring reflect";
    }

    @Override
    public String usage() {
        return "reflections.usage.mentoring";
    }

    @Override
    public Answer answer(Typed typed) {
        return reflect.answer(typed);
    }
}
