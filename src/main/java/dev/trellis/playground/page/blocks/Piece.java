package dev.trellis.playground.page.blocks;

/**
 * A run of text in one style: the smallest thing a paragraph is made of. The template escapes every part of it, so a
 * piece may hold whatever people wrote.
 *
 * @param kind {@code text}, {@code person}, {@code room}, {@code link}, {@code date} or {@code broadcast}
 */
public record Piece(String kind, String text, String href, Style style) {
    /** How the run is set. */
    public record Style(boolean bold, boolean italic, boolean strike, boolean code) {
        static final Style PLAIN = new Style(false, false, false, false);

        Style withBold() {
            return new Style(true, italic, strike, code);
        }

        Style withItalic() {
            return new Style(bold, true, strike, code);
        }

        Style withStrike() {
            return new Style(bold, italic, true, code);
        }

        Style withCode() {
            return new Style(bold, italic, strike, true);
        }
    }

    static Piece text(String text, Style style) {
        return new Piece("text", text, "", style);
    }

    static Piece of(String kind, String text, Style style) {
        return new Piece(kind, text, "", style);
    }

    /** A link to the web or to a mail address; any other target stays the text it is. */
    static Piece link(String target, String text, Style style) {
        boolean known = target.matches("(?i)(https?://|mailto:).*");
        return known ? new Piece("link", text, target, style) : text(text, style);
    }
}
