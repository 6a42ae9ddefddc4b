package dev.trellis.playground.page.blocks;

import dev.trellis.playground.page.blocks.Inline.Found;
import dev.trellis.playground.page.blocks.Inline.Rule;
import dev.trellis.playground.page.blocks.Piece.Style;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The inline rules that both of Slack's text dialects share. */
final class Rules {
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|]*[^\\s<>|.,;:!?)]");

    private Rules() {}

    static Rule code() {
        return matching(
                CODE,
                (line, found) -> List.of(line.plain(found.group(1), line.style().withCode())));
    }

    static Rule bareAddress() {
        return matching(ADDRESS, (line, found) -> List.of(Piece.link(found.group(), found.group(), line.style())));
    }

    static Rule matching(Pattern pattern, BiFunction<Inline, MatchResult, List<Piece>> pieces) {
        return (line, at) -> {
            Matcher found = pattern.matcher(line.text()).region(at, line.text().length());
            return found.lookingAt() ? new Found(found.end(), pieces.apply(line, found)) : null;
        };
    }

    /** A sign on both sides of at least one character, as in {@code *bold*}. */
    static Rule mark(String sign, UnaryOperator<Style> styled) {
        return (line, at) -> marked(line, at, sign, styled);
    }

    private static @Nullable Found marked(Inline line, int at, String sign, UnaryOperator<Style> styled) {
        String text = line.text();
        int from = at + sign.length();
        if (!text.startsWith(sign, at) || !line.opensAt(at) || isSpace(text, from)) {
            return null;
        }
        int end = closing(text, sign, from);
        return end < 0
                ? null
                : new Found(end + sign.length(), line.inside(text.substring(from, end), styled.apply(line.style())));
    }

    private static int closing(String text, String sign, int from) {
        int lineEnd = text.indexOf('\n', from);
        int limit = lineEnd < 0 ? text.length() : lineEnd;
        int end = text.indexOf(sign, from + 1);
        while (end >= 0 && end < limit) {
            int after = end + sign.length();
            boolean wordFollows = after < text.length() && Character.isLetterOrDigit(text.charAt(after));
            if (!isSpace(text, end - 1) && !wordFollows) {
                return end;
            }
            end = text.indexOf(sign, end + 1);
        }
        return -1;
    }

    private static boolean isSpace(String text, int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }
}
