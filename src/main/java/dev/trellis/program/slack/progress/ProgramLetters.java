package dev.trellis.program.slack.progress;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.program.Chronicle;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.program.settings.Trouble;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Place;
import dev.trellis.workspace.ProgramId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What a program's leads are told in their direct messages. */
@Factory
record ProgramLetters(Programs programs, Chronicle chronicle) {
    /** The modal was closed before Slack had said whether the channel is fit. */
    @Singleton
    SlackLetter checked() {
        return new Written(
                "program.checked",
                (letter, copy) -> program(letter)
                        .filter(program -> !program.progress().invited())
                        .flatMap(program -> checked(program, copy)));
    }

    /** Nothing can be posted in the channel any more. */
    @Singleton
    SlackLetter broken() {
        return new Written(
                "program.broken",
                (letter, copy) -> program(letter)
                        .filter(program -> program.state() == State.BROKEN)
                        .map(program -> broken(program, copy)));
    }

    /** Another lead named somebody. */
    @Singleton
    SlackLetter alsoLead() {
        return new Written(
                "program.lead.also",
                (letter, copy) -> program(letter)
                        .filter(program -> program.state() != State.OVER)
                        .map(program -> alsoLead(program, copy)));
    }

    private static Message alsoLead(Program program, Copy copy) {
        String id = program.id().toString();
        return Message.in(copy)
                .line("program.lead.also", "program", program.name())
                .buttons(id, Button.press("program.see", id, "program.lead.also.see"))
                .small("program.lead.also.small")
                .done();
    }

    private Optional<Program> program(Letter letter) {
        return programs.find(letter.workspace(), ProgramId.of(letter.subject().id()));
    }

    private Optional<Message> checked(Program program, Copy copy) {
        String id = program.id().toString();
        Button see = Button.press("program.see", id, "program.checked.button");
        return switch (program.state()) {
            case OPEN ->
                Optional.of(Message.in(copy)
                        .line(
                                chronicle.wasBroken(program) ? "program.checked.again" : "program.checked.ready",
                                "program",
                                program.name(),
                                "channel",
                                place(program))
                        .buttons(id, see)
                        .done());
            case DRAFT ->
                Optional.ofNullable(program.progress().trouble())
                        .map(trouble -> Message.in(copy)
                                .line("program.checked.refused", "program", program.name(), "channel", place(program))
                                .buttons(id, see)
                                .done());
            case BROKEN, OVER -> Optional.empty();
        };
    }

    private static Message broken(Program program, Copy copy) {
        String id = program.id().toString();
        Trouble trouble = program.progress().trouble();
        Message.Draft draft =
                Message.in(copy).line("program.broken.first", "program", program.name(), "channel", place(program));
        return ProgressScreen.why(draft, program, trouble == null ? Trouble.UNSEEN : trouble)
                .buttons(id, Button.press("program.check", id))
                .small("program.broken.small")
                .done();
    }

    private static Place place(Program program) {
        return new Place(program.channel());
    }
}
