package dev.trellis.joining;

import dev.trellis.privacy.Blank;
import java.util.EnumMap;
import java.util.Map;

/** What somebody joins with. */
public record Application(Role role, String brings, String wants) {
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
