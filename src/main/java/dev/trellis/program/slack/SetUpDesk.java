package dev.trellis.program.slack;

import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.Setups;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

/** Setting up: {@code /mentoring admin}, the button on Home, and what a lead presses until the channel is found fit. */
@Factory
record SetUpDesk(Setups setups, Programs programs, PermissionDesk permission, ProgramDesk desk) {
    @Singleton
    SlackCommand command() {
        return new Admin(this);
    }

    @Singleton
    SlackButton begin() {
        return SlackButton.of("program.setup", this::begun);
    }

    @Singleton
    SlackButton see() {
        return SlackButton.of("program.see", press -> desk.asLead(press, program -> desk.show(press, program)));
    }

    @Singleton
    SlackButton check() {
        return SlackButton.of("program.check", press -> desk.asLead(press, program -> checked(press, program)));
    }

    @Singleton
    SlackButton another() {
        return SlackButton.of("program.another", press -> desk.asLead(press, program -> givenUp(press, program)));
    }

    private Answer begun(Press press) {
        Copy copy = press.by().copy();
        return permission
                .refusal(desk.person(press.by()), copy)
                .map(Answer::say)
                .orElseGet(() -> Answer.turn(SetUpScreen.screen(copy)));
    }

    private Answer checked(Press press, Program program) {
        Program now = setups.checkAgain(
                        program.workspace(),
                        program.id(),
                        desk.person(press.by()).id())
                .orElse(program);
        return now.state() == State.DRAFT && press.message().isEmpty()
                ? desk.show(press, now)
                : Answer.replace(desk.pages().checking(now, press.by().copy()));
    }

    private Answer givenUp(Press press, Program program) {
        setups.giveUp(program.workspace(), program.id(), desk.person(press.by()).id());
        return Answer.turn(SetUpScreen.screen(press.by().copy()));
    }

    /** {@code /mentoring admin}. */
    private record Admin(SetUpDesk own) implements SlackCommand {
        @Override
        public String command() {
            return "/mentoring admin";
        }

        @Override
        public String usage() {
            return "program.usage";
        }

        @Override
        public Answer answer(Typed typed) {
            Copy copy = typed.by().copy();
            Person person = own.desk.person(typed.by());
            List<Program> led = own.programs.ledBy(person.workspace(), person.id());
            if (!led.isEmpty()) {
                return Answer.say(list(led, copy));
            }
            return own.permission
                    .refusal(person, copy)
                    .map(Answer::say)
                    .orElseGet(() -> Answer.open(SetUpScreen.screen(copy)));
        }

        private static Message list(List<Program> led, Copy copy) {
            Message.Draft draft = Message.in(copy).line("program.led");
            led.stream().limit(10).forEach(program -> {
                String id = program.id().toString();
                draft.line("program.led.one", "program", program.name(), "channel", new Place(program.channel()))
                        .quietButtons(id, Button.press("program.see", id), Button.press("program.settings", id));
            });
            return draft.quietButtons("admin", Button.press("program.setup", "new"))
                    .done();
        }
    }
}
