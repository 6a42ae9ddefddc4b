package dev.trellis.playground.page.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.page.blocks.Piece.Style;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {
    private final Mrkdwn mrkdwn = new Mrkdwn(Readers.ANA);

    @ParameterizedTest
    @CsvSource({
        "'*You are in.* More', 'b:You are in.|: More'",
        "'_soon_', 'i:soon'",
        "'~gone~', 's:gone'",
        "'`a*b*c`', 'c:a*b*c'",
        "'*very _much_ so*', 'b:very |bi:much|b: so'",
        "'2*3*4', ':2*3*4'",
        "'snake_case_name', ':snake_case_name'",
        "'* not bold *', ':* not bold *'",
        "'*open', ':*open'",
        "'**', ':**'"
    })
    void marksSetTheTextBetweenThem(String text, String expected) {
        assertThat(spelled(text)).isEqualTo(expected);
    }

    @Test
    void referencesBecomeNames() {
        assertThat(spelled("Hi <@U1ANA> in <#C1PEERS|old-name>"))
                .isEqualTo(":Hi |person:@Ana Schmidt|: in |room:#peers");
    }

    @Test
    void anUnknownReferenceStaysText() {
        assertThat(spelled("<@U9NOBODY> <#C9> <!subteam^S1> <anything else>"))
                .isEqualTo(":<@U9NOBODY>|: |:<#C9>|: |:<!subteam^S1>|: |:<anything else>");
    }

    @Test
    void broadcastsAreSeenAsSuch() {
        assertThat(spelled("<!here> <!channel>")).isEqualTo("broadcast:@here|: |broadcast:@channel");
        assertThat(spelled("@here &lt;!channel&gt;")).isEqualTo(":@here <!channel>");
    }

    @Test
    void linksLeadToTheWebOnly() {
        List<Piece> pieces = pieces("<https://example.com/a?b=1&amp;c=2|the *page*>", false);

        assertThat(pieces)
                .containsExactly(new Piece("link", "the *page*", "https://example.com/a?b=1&c=2", Style.PLAIN));
        assertThat(spelled("<javascript:alert(1)|press me>")).isEqualTo(":<javascript:alert(1)|press me>");
    }

    @Test
    void anAddressIsALinkUnlessTheSenderWantsTheTextAsItIs() {
        assertThat(pieces("See https://example.com.", false))
                .extracting(Piece::kind)
                .containsExactly("text", "link", "text");
        assertThat(pieces("See https://example.com.", true))
                .extracting(Piece::kind)
                .containsExactly("text");
    }

    @Test
    void datesAreInTheReadersZone() {
        assertThat(spelled("<!date^1801559400^{date_short_pretty} at {time}|Tue>"))
                .isEqualTo("date:tomorrow at 10:10");
        assertThat(spelled("<!date^soon^{time}|some time>")).isEqualTo(":some time");
    }

    @Test
    void quotationsAndCodeStandOnTheirOwn() {
        List<Paragraph> read = mrkdwn.read("Before\n> one\n&gt; two\nafter\n```a < *b*\n  c```", false);

        assertThat(read).extracting(Paragraph::kind).containsExactly("text", "quote", "text", "pre");
        assertThat(read.get(1).pieces()).extracting(Piece::text).containsExactly("one\ntwo");
        assertThat(read.get(3).pieces()).extracting(Piece::text).containsExactly("a < *b*\n  c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```never closed", "<", "<>", "*_~`", "\u0000", "<@>", "<!>", "<|>", "<#|>"})
    void nothingIsTooOddToBeShown(String text) {
        assertThat(mrkdwn.read(text, false)).isNotEmpty();
    }

    @Test
    void knownEmojiAreDrawnAndOthersKeepTheirName() {
        assertThat(spelled(":wave: :no_such_thing:")).isEqualTo(":👋 :no_such_thing:");
    }

    private List<Piece> pieces(String text, boolean verbatim) {
        return mrkdwn.read(text, verbatim).stream()
                .flatMap(it -> it.pieces().stream())
                .toList();
    }

    /** One letter for each style, or the kind, before the text. */
    private String spelled(String text) {
        return pieces(text, false).stream().map(MrkdwnTest::spelled).collect(Collectors.joining("|"));
    }

    private static String spelled(Piece piece) {
        Style style = piece.style();
        String letters = (style.bold() ? "b" : "")
                + (style.italic() ? "i" : "")
                + (style.strike() ? "s" : "")
                + (style.code() ? "c" : "");
        return (piece.kind().equals("text") ? letters : piece.kind()) + ":" + piece.text();
    }
}
