package dev.trellis.joining.slack;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackCommand;
import jakarta.inject.Singleton;

/** {@code /mentoring join}: opens the form. */
@Singleton
record JoinCommand(JoinDesk desk) implements SlackCommand {
    @Override
    public String command() {
        return "/mentoring join";
    }

    @Override
    public String usage() {
        return "joining.usage.join";
    }

    @Override
    public Answer answer(Typed typed) {
        return desk.open(typed.by());
    }
}
