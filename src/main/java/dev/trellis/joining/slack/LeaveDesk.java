package dev.trellis.joining.slack;

import dev.trellis.joining.Joining;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Message;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Leaving: {@code /mentoring leave} and the button ask once, the modal does it. */
@Factory
record LeaveDesk(MyPrograms mine, Joining joining) {
    @Singleton
    SlackCommand command() {
        return new Command(this);
    }

    @Singleton
    SlackButton button() {
        return new Pressed(this);
    }

    @Singleton
    SlackSubmission submission() {
        return new Sent(this);
    }

    private Answer leave(Caller by, String program) {
        return mine.in(by, program).map(in -> left(by, in)).orElseGet(() -> MyPrograms.notIn(by));
    }

    private Answer left(Caller by, Program from) {
        joining.leave(by.workspace(), from.id(), mine.person(by).id());
        return Answer.say(Message.in(by.copy())
                .line("joining.left", "program", from.name())
                .buttons(
                        from.id().toString(),
                        Button.press("joining.join", from.id().toString(), "joining.left.again"))
                .done());
    }

    private Answer ask(Caller by, Program from) {
        return Answer.open(new LeaveScreen(from).screen(mine.person(by), by.copy()));
    }

    private record Command(LeaveDesk desk) implements SlackCommand {
        @Override
        public String command() {
            return "/mentoring leave";
        }

        @Override
        public String usage() {
            return "joining.usage.leave";
        }

        @Override
        public Answer answer(Typed typed) {
            return desk.mine.choose(typed.by(), "joining.leave", from -> desk.ask(typed.by(), from));
        }
    }

    private record Pressed(LeaveDesk desk) implements SlackButton {
        @Override
        public String action() {
            return "joining.leave";
        }

        @Override
        public Answer press(Press press) {
            return desk.mine
                    .in(press.by(), press.subject())
                    .map(from -> desk.ask(press.by(), from))
                    .orElseGet(() -> MyPrograms.notIn(press.by()));
        }
    }

    private record Sent(LeaveDesk desk) implements SlackSubmission {
        @Override
        public String screen() {
            return LeaveScreen.ID;
        }

        @Override
        public Answer submit(Submitted submitted) {
            return desk.leave(
                    submitted.by(), submitted.carried(LeaveScreen.Carries.class).program());
        }
    }
}
