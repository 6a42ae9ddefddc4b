package dev.trellis.playground.page.blocks;

import dev.trellis.playground.page.blocks.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads one line of marked up text from left to right; what no rule knows stays text. */
final class Inline {
    /** A rule that may recognise something at a position. */
    interface Rule {
        @Nullable
        Found at(Inline line, int at);
    }

    /** What was recognised and where it ends. */
    record Found(int end, List<Piece> pieces) {}

    private final String text;
    private final Style style;
    private final List<Rule> rules;
    private final UnaryOperator<String> unescape;

    Inline(String text, Style style, List<Rule> rules, UnaryOperator<String> unescape) {
        this.text = text;
        this.style = style;
        this.rules = rules;
        this.unescape = unescape;
    }

    String text() {
        return text;
    }

    Style style() {
        return style;
    }

    /** The same rules on a part of this line, set in another style. */
    List<Piece> inside(String part, Style other) {
        return new Inline(part, other, rules, unescape).pieces();
    }

    Piece plain(String part, Style other) {
        return Piece.text(unescape.apply(part), other);
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int plainFrom = 0;
        int at = 0;
        while (at < text.length()) {
            Found found = firstAt(at);
            if (found == null) {
                at++;
                continue;
            }
            addPlain(pieces, plainFrom, at);
            pieces.addAll(found.pieces());
            at = found.end();
            plainFrom = at;
        }
        addPlain(pieces, plainFrom, at);
        return List.copyOf(pieces);
    }

    private void addPlain(List<Piece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(Piece.text(Emoji.inText(unescape.apply(text.substring(from, to))), style));
        }
    }

    private @Nullable Found firstAt(int at) {
        return rules.stream()
                .map(rule -> rule.at(this, at))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether a mark may open here: at the start of the line or after something that is not a word. */
    boolean opensAt(int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
