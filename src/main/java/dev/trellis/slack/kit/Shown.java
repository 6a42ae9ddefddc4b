package dev.trellis.slack.kit;

import java.util.regex.Pattern;

/** Makes words fit to be shown: escaped, cut to Slack's limits by code points, and unable to upset their surroundings. */
public final class Shown {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\uE000\uE001]");
    private static final Pattern BIDIRECTIONAL = Pattern.compile(
            "[\\u0590-\\u08FF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]");

    /** Unicode's first strong isolate and its end: what stands between them cannot reorder what stands around. */
    private static final char OPEN = '\u2068';

    private static final char CLOSE = '\u2069';

    private Shown() {}

    /** Words that cannot reorder or break what stands around them; stored words stay as they were written. */
    static String safely(String words) {
        String printable = CONTROL.matcher(words).replaceAll("\uFFFD");
        return BIDIRECTIONAL.matcher(printable).find() ? OPEN + printable + CLOSE : printable;
    }

    /** Escapes the three characters that Slack's text gives a meaning to. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * The first {@code limit} code points, the last of them an ellipsis when something was cut. A direction that the cut
     * left open is closed, or it would go on in what follows.
     */
    public static String cut(String text, int limit) {
        if (length(text) <= limit) {
            return text;
        }
        String kept = first(text, limit - 1);
        return isOpen(kept) ? first(text, limit - 2) + "…" + CLOSE : kept + "…";
    }

    private static String first(String text, int count) {
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, count)));
    }

    private static boolean isOpen(String text) {
        return text.lastIndexOf(OPEN) > text.lastIndexOf(CLOSE);
    }

    /** How many characters Slack would count: Unicode code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
