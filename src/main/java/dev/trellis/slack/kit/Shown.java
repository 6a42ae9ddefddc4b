package dev.trellis.slack.kit;

import java.util.regex.Pattern;

/** Makes words fit to be shown: escaped, cut to Slack's limits by code points, and unable to upset their surroundings. */
public final class Shown {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\uE000\uE001]");
    private static final Pattern BIDIRECTIONAL = Pattern.compile(
            "[\\u0590-\\u08FF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]");

    private Shown() {}

    /** Words that cannot reorder or break what stands around them; stored words stay as they were written. */
    static String safely(String words) {
        String printable = CONTROL.matcher(words).replaceAll("\uFFFD");
        return BIDIRECTIONAL.matcher(printable).find() ? "\u2068" + printable + "\u2069" : printable;
    }

    /** Escapes the three characters that Slack's text gives a meaning to. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The first {@code limit} code points, the last of them an ellipsis when something was cut. */
    public static String cut(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit - 1)) + "…";
    }

    /** How many characters Slack would count: Unicode code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
