package dev.trellis.joining.slack;

import dev.trellis.joining.topics.slack.AboutProgram;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;

/** The form sent. */
@Singleton
record JoinSubmission(JoinDesk desk) implements SlackSubmission {
    @Override
    public String screen() {
        return JoinScreen.ID;
    }

    @Override
    public Answer submit(Submitted submitted) {
        ProgramId program = ProgramId.of(submitted.carried(AboutProgram.class).program());
        return desk.join(submitted.by(), program, JoinScreen.read(submitted.filled()));
    }
}
