package dev.trellis.playground.page.blocks;

import java.util.List;

/**
 * One paragraph, quotation, list item or piece of preformatted text.
 *
 * @param kind {@code text}, {@code quote}, {@code pre}, {@code item} or {@code heading}
 * @param marker what stands before a list item, otherwise empty
 * @param indent how deep a list item stands, from 0
 */
public record Paragraph(String kind, List<Piece> pieces, String marker, int indent) {
    static Paragraph of(String kind, List<Piece> pieces) {
        return new Paragraph(kind, pieces, "", 0);
    }
}
