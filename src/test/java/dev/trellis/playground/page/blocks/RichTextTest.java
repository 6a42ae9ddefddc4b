package dev.trellis.playground.page.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.world.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void everyInlineElementIsShown() {
        List<Paragraph> read = read("""
                {"type": "rich_text_section", "elements": [
                  {"type": "text", "text": "Hi ", "style": {"bold": true, "strike": true}},
                  {"type": "user", "user_id": "U1ANA"},
                  {"type": "channel", "channel_id": "C1PEERS"},
                  {"type": "link", "url": "https://example.com", "text": "page"},
                  {"type": "link", "url": "javascript:x", "text": "trap"},
                  {"type": "emoji", "name": "wave", "unicode": "1f44b-1f3fd"},
                  {"type": "date", "timestamp": 1801559400, "format": "{date_num} {time}", "fallback": "x"},
                  {"type": "broadcast", "range": "here"},
                  {"type": "color", "value": "#fff"}]}""");

        assertThat(read.getFirst().pieces())
                .extracting(Piece::kind)
                .containsExactly("text", "person", "room", "link", "text", "text", "date", "broadcast", "text");
        assertThat(read.getFirst().pieces().get(5).text()).isEqualTo("👋🏽");
        assertThat(read.getFirst().pieces().get(6).text()).isEqualTo("2027-02-02 10:10");
        assertThat(read.getFirst().pieces().getLast().text()).contains("color");
    }

    @Test
    void listsKnowTheirNumbersAndDepth() {
        List<Paragraph> read = read("""
                {"type": "rich_text_list", "style": "ordered", "offset": 2, "indent": 1, "elements": [
                  {"type": "rich_text_section", "elements": [{"type": "text", "text": "third"}]},
                  {"type": "rich_text_section", "elements": [{"type": "text", "text": "fourth"}]}]},
                {"type": "rich_text_list", "style": "bullet", "indent": 99, "elements": [
                  {"type": "rich_text_section", "elements": [{"type": "text", "text": "deep"}]}]}""");

        assertThat(read).extracting(Paragraph::marker).containsExactly("3.", "4.", "▪");
        assertThat(read).extracting(Paragraph::indent).containsExactly(1, 1, 8);
    }

    @Test
    void quotationsPreformattedAndUnknownPartsKeepTheirText() {
        List<Paragraph> read = read("""
                {"type": "rich_text_quote", "elements": [{"type": "text", "text": "said"}]},
                {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "a  b"}]},
                {"type": "rich_text_dance"}""");

        assertThat(read).extracting(Paragraph::kind).containsExactly("quote", "pre", "text");
        assertThat(read.getLast().pieces().getFirst().text()).contains("rich_text_dance");
    }

    private static List<Paragraph> read(String elements) {
        return new RichText(Readers.ANA)
                .read(Json.parseObject("{\"elements\": [" + elements + "]}").orElseThrow());
    }
}
