package dev.trellis.playground.page.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.page.blocks.Piece.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void headingsListsAndQuotationsAreTold() {
        List<Paragraph> read = Markdown.read("# Plan\n- one\n2. two\n> said\nplain");

        assertThat(read).extracting(Paragraph::kind).containsExactly("heading", "item", "item", "quote", "text");
        assertThat(read).extracting(Paragraph::marker).containsExactly("", "•", "2.", "", "");
    }

    @Test
    void marksAndLinksAreRead() {
        assertThat(Markdown.read("**bold** *lean* [page](https://example.com)")
                        .getFirst()
                        .pieces())
                .containsExactly(
                        Piece.text("bold", Style.PLAIN.withBold()),
                        Piece.text(" ", Style.PLAIN),
                        Piece.text("lean", Style.PLAIN.withItalic()),
                        Piece.text(" ", Style.PLAIN),
                        Piece.link("https://example.com", "page", Style.PLAIN));
    }

    @Test
    void htmlAndOtherSchemesStayText() {
        assertThat(Markdown.read("<b>x</b> [go](javascript:alert(1))")
                        .getFirst()
                        .pieces())
                .extracting(Piece::kind)
                .containsOnly("text");
    }
}
