package dev.trellis.playground.page.blocks;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few emoji names a workplace message uses; an unknown name stays {@code :as_it_is:}. */
final class Emoji {
    private static final Pattern NAME = Pattern.compile(":([a-z0-9_+-]+):");
    private static final Map<String, String> GLYPHS = Map.ofEntries(
            Map.entry("wave", "👋"),
            Map.entry("tada", "🎉"),
            Map.entry("seedling", "🌱"),
            Map.entry("herb", "🌿"),
            Map.entry("white_check_mark", "✅"),
            Map.entry("heavy_check_mark", "✔️"),
            Map.entry("warning", "⚠️"),
            Map.entry("x", "❌"),
            Map.entry("lock", "🔒"),
            Map.entry("eyes", "👀"),
            Map.entry("calendar", "📅"),
            Map.entry("bulb", "💡"),
            Map.entry("+1", "👍"),
            Map.entry("thumbsup", "👍"),
            Map.entry("smile", "😄"),
            Map.entry("slightly_smiling_face", "🙂"),
            Map.entry("heart", "❤️"),
            Map.entry("star", "⭐"),
            Map.entry("sparkles", "✨"),
            Map.entry("handshake", "🤝"),
            Map.entry("dart", "🎯"),
            Map.entry("speech_balloon", "💬"),
            Map.entry("pencil", "📝"),
            Map.entry("memo", "📝"),
            Map.entry("coffee", "☕"),
            Map.entry("clock10", "🕙"),
            Map.entry("hourglass", "⌛"),
            Map.entry("information_source", "ℹ️"));

    private Emoji() {}

    static String glyph(String name) {
        return GLYPHS.getOrDefault(name, ":" + name + ":");
    }

    /** A rich text emoji says its code points as hexadecimal, joined by dashes. */
    static String glyph(String name, String unicode) {
        if (!unicode.matches("[0-9a-fA-F]{1,6}(-[0-9a-fA-F]{1,6})*")) {
            return glyph(name);
        }
        StringBuilder glyph = new StringBuilder();
        for (String part : unicode.split("-", -1)) {
            int point = Integer.parseInt(part, 16);
            glyph.appendCodePoint(Character.isValidCodePoint(point) ? point : 0xFFFD);
        }
        return glyph.toString();
    }

    static String inText(String text) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(glyph(found.group(1))));
    }
}
