package dev.trellis.program.slack;

import dev.trellis.program.SetUp;
import dev.trellis.program.settings.Kind;
import dev.trellis.program.settings.Plan;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.util.Optional;

/** The modal that sets a program up: its channel, its kind, and its name. */
final class SetUpScreen {
    static final String ID = "program.setup";
    static final String CHANNEL = "channel";
    static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String MENTORS = "mentors";

    private SetUpScreen() {}

    static Screen screen(Copy copy) {
        return Screen.modal(ID, copy)
                .ask(Field.channel(CHANNEL))
                .ask(Field.choose(KIND, "peers", MENTORS).startingWith("peers"))
                .ask(Field.write(NAME, SetUp.NAME).optional())
                .small("program.setup.more");
    }

    /** Empty when no channel was chosen. */
    static Optional<Plan> read(Submitted submitted) {
        Filled filled = submitted.filled();
        Kind kind = filled.choice(KIND).equals(MENTORS) ? Kind.MENTORS : Kind.PEERS;
        String name = name(filled.words(NAME), kind, submitted.by().copy());
        return filled.channel(CHANNEL).map(channel -> new Plan(channel, kind, name, submitted.viewId()));
    }

    private static String name(String written, Kind kind, Copy copy) {
        if (!written.isEmpty()) {
            return written;
        }
        return copy.text(kind == Kind.PEERS ? "program.name.peers" : "program.name.mentors");
    }
}
