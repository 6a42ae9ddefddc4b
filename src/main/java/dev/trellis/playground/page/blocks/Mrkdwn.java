package dev.trellis.playground.page.blocks;

import dev.trellis.playground.page.blocks.Inline.Rule;
import dev.trellis.playground.page.blocks.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Slack's own text dialect: {@code *bold* _italic_ ~struck~ `code`}, quotations and {@code <...>} references. */
final class Mrkdwn {
    private static final Pattern ANGLE = Pattern.compile("<([^<>\\n]+)>");

    private final Reader reader;

    Mrkdwn(Reader reader) {
        this.reader = reader;
    }

    /** Reads a text; when it is verbatim, addresses without brackets stay text, as the sender asked. */
    List<Paragraph> read(String text, boolean verbatim) {
        return Lines.read(text, Mrkdwn::line, part -> pieces(part, verbatim), Mrkdwn::unescape);
    }

    private static Lines.Line line(String line) {
        for (String sign : List.of("&gt;", ">")) {
            if (line.startsWith(sign)) {
                return new Lines.Line("quote", "", line.substring(sign.length()).stripLeading());
            }
        }
        return new Lines.Line("text", "", line);
    }

    private List<Piece> pieces(String text, boolean verbatim) {
        List<Rule> rules = new ArrayList<>(List.of(
                Rules.matching(ANGLE, (line, found) -> List.of(reference(found.group(1), line.style()))),
                Rules.code(),
                Rules.mark("*", Style::withBold),
                Rules.mark("_", Style::withItalic),
                Rules.mark("~", Style::withStrike)));
        if (!verbatim) {
            rules.add(Rules.bareAddress());
        }
        return new Inline(text, Style.PLAIN, rules, Mrkdwn::unescape).pieces();
    }

    private Piece reference(String inside, Style style) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        String label = unescape(bar < 0 ? "" : inside.substring(bar + 1));
        if (target.isEmpty()) {
            return Piece.text("<" + unescape(inside) + ">", style);
        }
        return switch (target.charAt(0)) {
            case '@' -> reader.person(target.substring(1), style);
            case '#' -> reader.room(target.substring(1), style);
            case '!' -> special(target.substring(1), label, style);
            default -> link(inside, target, label, style);
        };
    }

    private static Piece link(String inside, String target, String label, Style style) {
        Piece link = Piece.link(unescape(target), label.isEmpty() ? unescape(target) : label, style);
        return link.kind().equals("link") ? link : Piece.text("<" + unescape(inside) + ">", style);
    }

    private Piece special(String target, String label, Style style) {
        if (target.startsWith("date^")) {
            return date(target.split("\\^", -1), label, style);
        }
        return switch (target) {
            case "here", "channel", "everyone" -> Piece.of("broadcast", "@" + target, style);
            default -> Piece.text(label.isEmpty() ? "<!" + target + ">" : label, style);
        };
    }

    private Piece date(String[] parts, String fallback, Style style) {
        if (parts.length < 3 || !parts[1].matches("-?\\d{1,11}")) {
            return Piece.text(fallback, style);
        }
        SlackDate date = new SlackDate(reader.zone(), reader.now());
        return Piece.of("date", date.format(Long.parseLong(parts[1]), parts[2]), style);
    }

    static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
