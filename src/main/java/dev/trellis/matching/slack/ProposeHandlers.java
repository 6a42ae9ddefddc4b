package dev.trellis.matching.slack;

import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.slack.desk.Pressed;
import dev.trellis.matching.slack.desk.Sent;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.workspace.ProgramId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code /mentoring match}, the button on Home, the modal they open, throwing a draft away, and stopping a round. */
@Factory
record ProposeHandlers(ProposeDesk desk) {
    @Singleton
    SlackCommand command() {
        return new Command(desk);
    }

    @Singleton
    SlackButton button() {
        return new Pressed(
                "draft.propose",
                press -> desk.open(press.by(), Optional.of(ProgramId.of(press.subject())), Scope.Kind.EVERYBODY));
    }

    /** After a round: the form with those who have no partner chosen already. */
    @Singleton
    SlackButton left() {
        return new Pressed(
                "draft.propose.left",
                press -> desk.open(press.by(), Optional.of(ProgramId.of(press.subject())), Scope.Kind.LEFT_OVER));
    }

    @Singleton
    SlackSubmission submission() {
        return new Sent(ProposeScreen.ID, desk::submitted);
    }

    @Singleton
    SlackSubmission choosing() {
        return new Sent(ProposeScreen.CHOOSING, desk::choosing);
    }

    @Singleton
    SlackButton discard() {
        return new Pressed("draft.discard", desk::discard);
    }

    @Singleton
    SlackButton stop() {
        return new Pressed("draft.stop", desk::stop);
    }

    @Singleton
    SlackButton files() {
        return new Pressed("draft.files", desk::files);
    }

    private record Command(ProposeDesk desk) implements SlackCommand {
        @Override
        public String command() {
            return "/mentoring match";
        }

        @Override
        public String usage() {
            return "draft.usage";
        }

        @Override
        public Answer answer(Typed typed) {
            return desk.open(typed.by(), Optional.empty(), Scope.Kind.EVERYBODY);
        }
    }
}
