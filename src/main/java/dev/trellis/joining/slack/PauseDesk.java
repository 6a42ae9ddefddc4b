package dev.trellis.joining.slack;

import dev.trellis.joining.Joining;
import dev.trellis.joining.away.Paused;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.ProgramId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Taking a break and coming back: {@code /mentoring pause}, the buttons, and the modal that asks until when. */
@Factory
record PauseDesk(MyPrograms mine, Joining joining, Clock clock) {
    /** The day the modal suggests. */
    private static final int WEEKS = 2;

    @Singleton
    SlackCommand command() {
        return new Command(this);
    }

    @Singleton
    SlackButton pause() {
        return new Pressed(this);
    }

    @Singleton
    SlackButton resume() {
        return new Back(this);
    }

    @Singleton
    SlackSubmission submission() {
        return new Sent(this);
    }

    private Answer ask(Caller by, Program program) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), mine.person(by).zone());
        return Answer.open(new PauseScreen(program).screen(today.plusWeeks(WEEKS), by.copy()));
    }

    private Answer pause(Caller by, ProgramId program, LocalDate until) {
        Paused paused = joining.pause(by.workspace(), program, mine.person(by).id(), until);
        return switch (paused) {
            case Paused.Until(LocalDate day) ->
                Answer.say(Message.in(by.copy())
                        .line("joining.paused", "day", day)
                        .buttons(program.toString(), Button.press("joining.resume", program.toString()))
                        .done());
            case Paused.BadDay bad -> Answer.errors(PauseScreen.UNTIL, by.copy().text("joining.refused.day"));
            case Paused.NotIn notIn -> MyPrograms.notIn(by);
        };
    }

    private Answer resume(Caller by, ProgramId program) {
        boolean now = joining.resume(by.workspace(), program, mine.person(by).id());
        return Answer.say(Message.saying(by.copy(), now ? "joining.resumed" : "joining.resumed.before"));
    }

    private record Command(PauseDesk desk) implements SlackCommand {
        @Override
        public String command() {
            return "/mentoring pause";
        }

        @Override
        public String usage() {
            return "joining.usage.pause";
        }

        @Override
        public Answer answer(Typed typed) {
            return desk.mine.choose(typed.by(), "joining.pause", program -> desk.ask(typed.by(), program));
        }
    }

    private record Pressed(PauseDesk desk) implements SlackButton {
        @Override
        public String action() {
            return "joining.pause";
        }

        @Override
        public Answer press(Press press) {
            return desk.mine
                    .in(press.by(), press.subject())
                    .map(program -> desk.ask(press.by(), program))
                    .orElseGet(() -> MyPrograms.notIn(press.by()));
        }
    }

    private record Back(PauseDesk desk) implements SlackButton {
        @Override
        public String action() {
            return "joining.resume";
        }

        @Override
        public Answer press(Press press) {
            return desk.resume(press.by(), ProgramId.of(press.subject()));
        }
    }

    private record Sent(PauseDesk desk) implements SlackSubmission {
        @Override
        public String screen() {
            return PauseScreen.ID;
        }

        @Override
        public Answer submit(Submitted submitted) {
            ProgramId program =
                    ProgramId.of(submitted.carried(PauseScreen.Carries.class).program());
            return PauseScreen.read(submitted.filled())
                    .map(until -> desk.pause(submitted.by(), program, until))
                    .orElseGet(() -> Answer.errors(
                            PauseScreen.UNTIL, submitted.by().copy().text("joining.refused.day")));
        }
    }
}
