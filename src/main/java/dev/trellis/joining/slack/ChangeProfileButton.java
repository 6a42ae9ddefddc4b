package dev.trellis.joining.slack;

import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;

/** Change my profile: the form, with what stands in it now. */
@Singleton
record ChangeProfileButton(JoinDesk desk) implements SlackButton {
    @Override
    public String action() {
        return "joining.change";
    }

    @Override
    public Answer press(Press press) {
        return desk.open(press.by(), ProgramId.of(press.subject()));
    }
}
