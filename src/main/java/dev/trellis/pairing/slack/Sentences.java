package dev.trellis.pairing.slack;

import dev.trellis.pairing.OwnLine;
import dev.trellis.privacy.Blank;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Line;

/** How one person's line reads, in the offer and in the channel alike. */
public final class Sentences {
    private Sentences() {}

    /**
     * The line as a sentence, cut where it would be longer than an introduction may be.
     *
     * @param who a name, or a mention
     */
    public static Line of(OwnLine line, Object who, Copy copy) {
        OwnLine brief = line.brief();
        return copy.line(key(line), "who", who, "brings", brief.brings(), "wants", brief.wants());
    }

    private static String key(OwnLine line) {
        if (Blank.is(line.brings())) {
            return Blank.is(line.wants()) ? "pairing.line.none" : "pairing.line.wants";
        }
        return Blank.is(line.wants()) ? "pairing.line.brings" : "pairing.line.both";
    }
}
