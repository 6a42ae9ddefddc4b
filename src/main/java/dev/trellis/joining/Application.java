package dev.trellis.joining;

import dev.trellis.joining.topics.Chosen;
import dev.trellis.privacy.Blank;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody joins with.
 *
 * @param topics what the two texts name, for making pairs; empty leaves what was chosen before
 */
public record Application(Role role, String brings, String wants, Optional<Chosen> topics) {
    /** Code points of each of the two texts. */
    public static final int LIMIT = 300;

    /** The two texts. */
    public enum Part {
        BRINGS,
        WANTS
    }

    /** What can be wrong with one of them. */
    public enum Flaw {
        EMPTY,
        LONG
    }

    /** Only a line, as somebody who says Yes to an offer approves it. */
    public Application(Role role, String brings, String wants) {
        this(role, brings, wants, Optional.empty());
    }

    /** A line whose texts also name topics. */
    public static Application naming(Role role, String brings, String wants) {
        return new Application(role, brings, wants, Optional.of(Chosen.named(brings, wants)));
    }

    /** Empty when both can stand in an introduction. */
    public Map<Part, Flaw> flaws() {
        Map<Part, Flaw> flaws = new EnumMap<>(Part.class);
        look(Part.BRINGS, brings, flaws);
        look(Part.WANTS, wants, flaws);
        return flaws;
    }

    private static void look(Part part, String words, Map<Part, Flaw> flaws) {
        if (Blank.is(words)) {
            flaws.put(part, Flaw.EMPTY);
        } else if (words.codePointCount(0, words.length()) > LIMIT) {
            flaws.put(part, Flaw.LONG);
        }
    }
}
