package dev.trellis.privacy;

/** Tells words that say something from those that only look like nothing. */
public final class Blank {
    /** Letters and symbols by Unicode's book that every font draws as empty space. */
    private static final String EMPTY = "\u115F\u1160\u2800\u3164\uFFA0";

    private Blank() {}

    /** Whether nobody would see anything: no characters, or only space, control characters and invisible marks. */
    public static boolean is(String words) {
        return words.codePoints().allMatch(Blank::invisible);
    }

    private static boolean invisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || EMPTY.indexOf(point) >= 0;
    }
}
