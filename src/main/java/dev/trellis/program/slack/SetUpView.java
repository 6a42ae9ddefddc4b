package dev.trellis.program.slack;

import com.slack.api.model.view.View;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackView;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The set-up's modal, drawn anew when Slack has said whether the channel is fit. */
@Singleton
record SetUpView(Programs programs, Pages pages) implements SlackView {
    @Override
    public String kind() {
        return "program.setup";
    }

    @Override
    public Optional<View> draw(Letter letter, Copy copy) {
        return programs.find(letter.workspace(), ProgramId.of(letter.subject().id()))
                .map(program -> pages.progress(program, copy))
                .map(Screen::view);
    }
}
