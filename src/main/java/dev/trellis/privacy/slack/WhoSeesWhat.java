package dev.trellis.privacy.slack;

import dev.trellis.privacy.Artefact;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** {@code /mentoring privacy} and the button: the table of who sees what, drawn from the one that authorises. */
@Factory
final class WhoSeesWhat {
    @Singleton
    static SlackCommand command() {
        return new Command();
    }

    @Singleton
    static SlackButton button() {
        return new Pressed();
    }

    static Screen screen(Copy copy) {
        Screen screen = Screen.modal("privacy.table", copy).line("privacy.table.first");
        for (Artefact artefact : Artefact.values()) {
            String key = artefact.labelKey();
            screen.line("privacy.table.row", "what", copy.line(key + ".what"), "who", copy.line(key));
        }
        return screen.small("privacy.table.rest");
    }

    private static Answer open(Caller by) {
        return Answer.open(screen(by.copy()));
    }

    /** {@code /mentoring privacy}. */
    private record Command() implements SlackCommand {
        @Override
        public String command() {
            return "/mentoring privacy";
        }

        @Override
        public String usage() {
            return "privacy.usage";
        }

        @Override
        public Answer answer(Typed typed) {
            return open(typed.by());
        }
    }

    /** "Who sees what", under the invitation and wherever somebody is asked for words. */
    private record Pressed() implements SlackButton {
        @Override
        public String action() {
            return "privacy.table";
        }

        @Override
        public Answer press(Press press) {
            return open(press.by());
        }
    }
}
