package dev.trellis.playground.page.blocks;

import dev.trellis.playground.page.blocks.Piece.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The everyday part of Markdown, for {@code markdown} blocks; everything else, HTML too, stays text. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
    private static final Pattern BULLET = Pattern.compile(" *[-*+] +(.*)");
    private static final Pattern NUMBER = Pattern.compile(" *(\\d{1,3})[.)] +(.*)");
    private static final Pattern QUOTE = Pattern.compile("> ?(.*)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]+)]\\(([^()\\s]+)\\)");
    private static final List<Inline.Rule> RULES = List.of(
            Rules.code(),
            Rules.matching(LINK, (line, found) -> List.of(Piece.link(found.group(2), found.group(1), line.style()))),
            Rules.mark("**", Style::withBold),
            Rules.mark("__", Style::withBold),
            Rules.mark("*", Style::withItalic),
            Rules.mark("_", Style::withItalic),
            Rules.mark("~~", Style::withStrike));

    private Markdown() {}

    static List<Paragraph> read(String text) {
        return Lines.read(text, Markdown::line, Markdown::pieces, UnaryOperator.identity());
    }

    private static List<Piece> pieces(String text) {
        return new Inline(text, Style.PLAIN, RULES, UnaryOperator.identity()).pieces();
    }

    private static Lines.Line line(String line) {
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
            return new Lines.Line("item", number.group(1) + ".", number.group(2));
        }
        return read(HEADING, line, "heading", "")
                .or(() -> read(BULLET, line, "item", "•"))
                .or(() -> read(QUOTE, line, "quote", ""))
                .orElse(new Lines.Line("text", "", line));
    }

    private static Optional<Lines.Line> read(Pattern pattern, String line, String kind, String marker) {
        Matcher found = pattern.matcher(line);
        return found.matches() ? Optional.of(new Lines.Line(kind, marker, found.group(1))) : Optional.empty();
    }
}
