package dev.trellis.pairing.slack;

import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.PairId;
import java.time.Instant;
import java.util.Optional;

/** Picks a time for the first talk. */
final class TalkScreen {
    static final String ID = "pairing.talk";
    static final String AT = "at";

    private TalkScreen() {}

    /** What the modal carries. */
    record Carries(String pair) {}

    static Screen screen(PairId pair, Instant suggested, Copy copy) {
        return Screen.modal(ID, copy)
                .carrying(new Carries(pair.toString()))
                .ask(Field.moment(AT, suggested).seenBy("pairing.talk.who"));
    }

    static Optional<Instant> read(Filled filled) {
        return filled.moment(AT);
    }
}
