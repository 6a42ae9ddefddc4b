package dev.trellis.checkin.slack;

import dev.trellis.people.People;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackCommand;
import jakarta.inject.Singleton;

/** {@code /mentoring checkin}: what is asked now, to be answered on the spot, or when the next question comes. */
@Singleton
record CheckInCommand(OpenQuestions questions, People people) implements SlackCommand {
    @Override
    public String command() {
        return "/mentoring checkin";
    }

    @Override
    public String usage() {
        return "checkin.usage";
    }

    @Override
    public Answer answer(Typed typed) {
        var reader = people.known(typed.by().workspace(), typed.by().user());
        return Answer.say(questions.now(reader, typed.by().copy()));
    }
}
