package dev.trellis.joining.slack;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;

/** Join, under an invitation, an introduction or on Home. */
@Singleton
record JoinButton(JoinDesk desk) implements SlackButton {
    @Override
    public String action() {
        return "joining.join";
    }

    @Override
    public Answer press(Press press) {
        return desk.open(press.by(), ProgramId.of(press.subject()));
    }
}
