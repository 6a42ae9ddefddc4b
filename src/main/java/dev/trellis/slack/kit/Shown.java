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
        return BIDIRECTIONAL.matcher(printable).find() ? OPEN + balanced(printable) + CLOSE : printable;
    }

    /** What the words themselves open ends with them, and they can end nothing that is not theirs. */
    private static String balanced(String words) {
        StringBuilder text = new StringBuilder(words.length());
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            boolean closesNothing = each == CLOSE && open == 0;
            text.append(closesNothing ? '\uFFFD' : each);
            if (isIsolate(each)) open++;
            if (each == CLOSE && !closesNothing) open--;
        }
        return text.append(String.valueOf(CLOSE).repeat(open)).toString();
    }

    /** How many directions are opened in it, closed again or not. */
    static int isolates(String words) {
        return (int) words.chars().filter(each -> isIsolate((char) each)).count();
    }

    private static boolean isIsolate(char each) {
        return each >= '\u2066' && each <= OPEN;
    }

    /** Escapes the three characters that Slack's text gives a meaning to. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What somebody typed, out of a text in which Slack escaped the three characters. */
    public static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /**
     * The first {@code limit} code points, the last of them an ellipsis when something was cut. Directions that the
     * cut left open are closed, or they would go on in what follows.
     */
    public static String cut(String text, int limit) {
        if (length(text) <= limit) {
            return text;
        }
        int kept = Math.max(0, limit - 1);
        while (kept > 0 && kept + 1 + open(first(text, kept)) > limit) kept--;
        String beginning = first(text, kept);
        return beginning + "…" + String.valueOf(CLOSE).repeat(open(beginning));
    }

    private static String first(String text, int count) {
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, count)));
    }

    /** How many directions it leaves open. */
    private static int open(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (isIsolate(each)) open++;
            if (each == CLOSE && open > 0) open--;
        }
        return open;
    }

    /** How many characters Slack would count: Unicode code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
