package dev.trellis.playground.limits;

import static dev.trellis.playground.limits.Samples.SELECT;
import static dev.trellis.playground.limits.Samples.TEXT;
import static dev.trellis.playground.limits.Samples.button;
import static dev.trellis.playground.limits.Samples.confirm;
import static dev.trellis.playground.limits.Samples.inModal;
import static dev.trellis.playground.limits.Samples.input;
import static dev.trellis.playground.limits.Samples.items;
import static dev.trellis.playground.limits.Samples.select;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SizesTest {
    private static final String EMOJI = "\uD83C\uDF31";

    /** A place for a text in a block, with the most it takes; %s is the text. */
    static Stream<Arguments> lengths() {
        return Stream.of(
                Arguments.of("header", 150, "{'type':'header','text':{'type':'plain_text','text':'%s'}}"),
                Arguments.of("section", 3_000, "{'type':'section','text':{'type':'mrkdwn','text':'%s'}}"),
                Arguments.of("field", 2_000, "{'type':'section','fields':[{'type':'mrkdwn','text':'%s'}]}"),
                Arguments.of("context", 3_000, "{'type':'context','elements':[{'type':'mrkdwn','text':'%s'}]}"),
                Arguments.of("block_id", 255, "{'type':'divider','block_id':'%s'}"),
                Arguments.of("button", 75, button("'text':{'type':'plain_text','text':'%s'}")),
                Arguments.of("button value", 2_000, button(TEXT + ",'value':'%s'")),
                Arguments.of("button url", 3_000, button(TEXT + ",'url':'%s'")),
                Arguments.of("accessibility label", 75, button(TEXT + ",'accessibility_label':'%s'")),
                Arguments.of("action_id", 255, button(TEXT + ",'action_id':'%s'")),
                Arguments.of("confirm title", 100, button(TEXT + ",'confirm':" + confirm("%s", "t", "y", "n"))),
                Arguments.of("confirm text", 300, button(TEXT + ",'confirm':" + confirm("t", "%s", "y", "n"))),
                Arguments.of("confirm yes", 30, button(TEXT + ",'confirm':" + confirm("t", "t", "%s", "n"))),
                Arguments.of("confirm no", 30, button(TEXT + ",'confirm':" + confirm("t", "t", "y", "%s"))),
                Arguments.of("option text", 75, select("{'text':{'type':'plain_text','text':'%s'},'value':'v'}")),
                Arguments.of("option value", 150, select("{" + TEXT + ",'value':'%s'}")),
                Arguments.of(
                        "option description",
                        75,
                        select("{" + TEXT + ",'value':'v','description':{'type':'plain_text','text':'%s'}}")),
                Arguments.of("label", 2_000, input("%s", "h", "'type':'plain_text_input'")),
                Arguments.of("hint", 2_000, input("l", "%s", "'type':'plain_text_input'")),
                Arguments.of(
                        "placeholder",
                        150,
                        input("l", "h", "'type':'users_select','placeholder':{'type':'plain_text','text':'%s'}")),
                Arguments.of(
                        "initial value",
                        9,
                        input("l", "h", "'type':'plain_text_input','max_length':9,'initial_value':'%s'")),
                Arguments.of("alt text", 2_000, "{'type':'image','image_url':'https://x','alt_text':'%s'}"),
                Arguments.of("image url", 3_000, "{'type':'image','alt_text':'a','image_url':'%s'}"));
    }

    @ParameterizedTest(name = "{0} takes {1}")
    @MethodSource("lengths")
    void aTextFitsExactlyAndNotOneMore(String name, int most, String block) {
        assertThat(inModal(block.formatted("x".repeat(most)))).isEmpty();
        assertThat(inModal(block.formatted("x".repeat(most + 1)))).hasSize(1);
    }

    @ParameterizedTest(name = "{0} counts an emoji as one")
    @MethodSource("lengths")
    void lengthsAreCodePoints(String name, int most, String block) {
        assertThat(inModal(block.formatted(EMOJI.repeat(most)))).isEmpty();
        assertThat(inModal(block.formatted(EMOJI.repeat(most + 1)))).hasSize(1);
    }

    /** A list in a block, with the most it takes: before, one item (%d is its number), after. */
    static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of("actions", 25, "{'type':'actions','elements':[", "{'type':'button'," + TEXT + "}", "]}"),
                Arguments.of("context", 10, "{'type':'context','elements':[", "{'type':'mrkdwn','text':'x'}", "]}"),
                Arguments.of("fields", 10, "{'type':'section','fields':[", "{'type':'mrkdwn','text':'x'}", "]}"),
                Arguments.of("options", 100, SELECT, "{" + TEXT + ",'value':'%d'}", "]}]}"),
                Arguments.of(
                        "overflow",
                        5,
                        "{'type':'actions','elements':[{'type':'overflow','options':[",
                        "{" + TEXT + ",'value':'%d'}",
                        "]}]}"),
                Arguments.of(
                        "radio buttons",
                        10,
                        "{'type':'actions','elements':[{'type':'radio_buttons','options':[",
                        "{" + TEXT + ",'value':'%d'}",
                        "]}]}"));
    }

    @ParameterizedTest(name = "{0} takes {1}")
    @MethodSource("counts")
    void aListFitsExactlyAndNeitherOneMoreNorNone(String name, int most, String before, String item, String after) {
        assertThat(inModal(before + items(item, most) + after)).isEmpty();
        assertThat(inModal(before + items(item, most + 1) + after)).hasSize(1);
        assertThat(inModal(before + after)).isNotEmpty();
    }
}
