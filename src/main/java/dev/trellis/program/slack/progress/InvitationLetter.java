package dev.trellis.program.slack.progress;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The invitation in the program's channel. */
@Singleton
record InvitationLetter(Programs programs) implements SlackLetter {
    @Override
    public String kind() {
        return "program.invitation";
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return programs.find(letter.workspace(), ProgramId.of(letter.subject().id()))
                .filter(Program::isOpen)
                .map(program -> message(program, copy));
    }

    private Message message(Program program, Copy copy) {
        Invitation invitation = new Invitation(program, programs.lead(program));
        String id = program.id().toString();
        return Message.in(copy)
                .line(invitation.headline(copy))
                .line(invitation.terms(copy))
                .buttons(
                        id,
                        // Other rooms answer these two; their names are the contract between rooms and Slack.
                        Button.press("joining.join", id, "program.invitation.join"),
                        Button.press("privacy.table", id, "program.invitation.who"))
                .small("program.invitation.small", "lead", invitation.lead().name())
                .done();
    }
}
