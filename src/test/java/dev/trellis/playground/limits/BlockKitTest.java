package dev.trellis.playground.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockKitTest {
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

    @Test
    void aMessageTakesFiftyBlocksAndAViewAHundred() {
        assertThat(BlockKit.message(of("{'blocks':[" + items("{'type':'divider'}", 50) + "]}")))
                .isEmpty();
        assertThat(BlockKit.message(of("{'blocks':[" + items("{'type':'divider'}", 51) + "]}")))
                .hasSize(1);
        assertThat(inModal(items("{'type':'divider'}", 100))).isEmpty();
        assertThat(inModal(items("{'type':'divider'}", 101))).hasSize(1);
    }

    @Test
    void aMessagesTextsTogetherHaveABudget() {
        var section = "{'type':'section','text':{'type':'mrkdwn','text':'" + EMOJI.repeat(3_000) + "'}}";
        var fits = section + ("," + section).repeat(3);
        assertThat(BlockKit.message(of("{'blocks':[" + fits + "]}"))).isEmpty();
        assertThat(BlockKit.message(of("{'blocks':[" + fits + "," + section + "]}")))
                .extracting(Violation::pointer)
                .containsExactly("/blocks");
    }

    @Test
    void aModalHasAShortTitleAndSubmitsItsInputs() {
        var input = input("l", "h", "'type':'plain_text_input'");
        assertThat(pointers("{'type':'modal'," + title("x".repeat(24)) + ",'blocks':[]}"))
                .isEmpty();
        assertThat(pointers("{'type':'modal'," + title("x".repeat(25)) + ",'blocks':[]}"))
                .containsExactly("/title/text");
        assertThat(pointers("{'type':'modal','blocks':[]}")).containsExactly("/title");
        assertThat(pointers("{'type':'modal'," + title("t") + ",'blocks':[" + input + "]}"))
                .containsExactly("/submit");
    }

    @Test
    void aViewHasRoomForSomeMetadata() {
        assertThat(pointers(home("'private_metadata':'" + "x".repeat(3_000) + "'")))
                .isEmpty();
        assertThat(pointers(home("'private_metadata':'" + "x".repeat(3_001) + "'")))
                .containsExactly("/private_metadata");
        assertThat(pointers(home("'callback_id':'" + "x".repeat(256) + "'"))).containsExactly("/callback_id");
    }

    @Test
    void aViewIsAtMost250KilobytesLarge() {
        var section = "{'type':'section','text':{'type':'mrkdwn','text':'" + "x".repeat(2_900) + "'}}";
        assertThat(inModal(section + ("," + section).repeat(79))).isEmpty();
        assertThat(inModal(section + ("," + section).repeat(89)))
                .extracting(Violation::pointer)
                .containsExactly("/blocks");
    }

    @Test
    void blockIdsAreUniqueInAViewAndActionIdsInABlock() {
        assertThat(inModal("{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}"))
                .extracting(Violation::pointer)
                .containsExactly("/blocks/1/block_id");
        var button = "{'type':'button','action_id':'a'," + TEXT + "}";
        assertThat(inModal("{'type':'actions','elements':[" + button + "," + button + "]}"))
                .extracting(Violation::pointer)
                .containsExactly("/blocks/0/elements/1/action_id");
    }

    @Test
    void whatIsChosenAtFirstIsOneOfTheOptions() {
        var option = "{" + TEXT + ",'value':'a'}";
        var other = "{" + TEXT + ",'value':'b'}";
        assertThat(inModal(SELECT + option + "],'initial_option':" + option + "}]}"))
                .isEmpty();
        assertThat(inModal(SELECT + option + "],'initial_option':" + other + "}]}"))
                .hasSize(1);
        assertThat(inModal(SELECT + option + "," + option + "]}]}")).hasSize(1);
    }

    @Test
    void textsAndPicturesAreNeverEmpty() {
        assertThat(inModal("{'type':'section','text':{'type':'mrkdwn','text':''}}"))
                .hasSize(1);
        assertThat(inModal("{'type':'section'}")).hasSize(1);
        assertThat(inModal("{'type':'header','text':{'type':'mrkdwn','text':'x'}}"))
                .hasSize(1);
        assertThat(inModal("{'type':'image','image_url':'https://x'}")).hasSize(1);
        assertThat(inModal("{'type':'image','alt_text':'a'}")).hasSize(1);
        assertThat(inModal("{'type':'rich_text','elements':[]}")).hasSize(1);
    }

    @Test
    void everyThingStandsWhereItMay() {
        assertThat(inModal("{'type':'poem'}")).hasSize(1);
        assertThat(inModal("{'type':'markdown','text':'x'}")).hasSize(1);
        assertThat(inModal("{'type':'actions','elements':[{'type':'plain_text_input'}]}"))
                .hasSize(1);
        assertThat(inModal("{'type':'section','text':{'type':'mrkdwn','text':'x'},'accessory':{'type':'divider'}}"))
                .isNotEmpty();
        assertThat(BlockKit.message(of("{'blocks':[{'type':'alert','text':{'type':'mrkdwn','text':'x'}}]}")))
                .hasSize(1);
    }

    @Test
    void numbersDatesAndTimesAreWrittenAsSlackReadsThem() {
        assertThat(inModal(input("l", "h", "'type':'number_input','is_decimal_allowed':false")))
                .isEmpty();
        assertThat(inModal(input("l", "h", "'type':'number_input'"))).hasSize(1);
        assertThat(inModal(input(
                        "l", "h", "'type':'number_input','is_decimal_allowed':true,'min_value':'2','max_value':'1'")))
                .hasSize(1);
        assertThat(inModal(input("l", "h", "'type':'datepicker','initial_date':'2027-02-04'")))
                .isEmpty();
        assertThat(inModal(input("l", "h", "'type':'datepicker','initial_date':'4 Feb'")))
                .hasSize(1);
        assertThat(inModal(input("l", "h", "'type':'timepicker','initial_time':'24:00'")))
                .hasSize(1);
        assertThat(inModal(input("l", "h", "'type':'plain_text_input','max_length':3001")))
                .hasSize(1);
    }

    @Test
    void onlyOneElementGetsTheFocus() {
        var input = input("l", "h", "'type':'plain_text_input','focus_on_load':true");
        assertThat(inModal(input)).isEmpty();
        assertThat(inModal(input + "," + input)).hasSize(1);
    }

    @Test
    void theKindIsFoundOutFromWhatIsShown() {
        assertThat(BlockKit.check(of("{'type':'modal','blocks':[]}"))).hasSize(1);
        assertThat(BlockKit.check(of("{'text':'Hello'}"))).isEmpty();
    }

    private static final String TEXT = "'text':{'type':'plain_text','text':'t'}";
    private static final String SELECT = "{'type':'actions','elements':[{'type':'static_select','options':[";

    private static String button(String fields) {
        return "{'type':'actions','elements':[{'type':'button'," + fields + "}]}";
    }

    private static String select(String option) {
        return SELECT + option + "]}]}";
    }

    private static String input(String label, String hint, String element) {
        return "{'type':'input','label':{'type':'plain_text','text':'" + label
                + "'},'hint':{'type':'plain_text','text':'" + hint + "'},'element':{" + element + "}}";
    }

    private static String confirm(String title, String text, String yes, String no) {
        return "{'title':{'type':'plain_text','text':'" + title + "'},'text':{'type':'mrkdwn','text':'" + text
                + "'},'confirm':{'type':'plain_text','text':'" + yes + "'},'deny':{'type':'plain_text','text':'" + no
                + "'}}";
    }

    private static String title(String text) {
        return "'title':{'type':'plain_text','text':'" + text + "'}";
    }

    private static String home(String more) {
        return "{'type':'home','blocks':[]," + more + "}";
    }

    private static String items(String item, int count) {
        var items = new JsonArray();
        for (int i = 0; i < count; i++) {
            items.add(of(item.formatted(i)));
        }
        var list = items.toString();
        return list.substring(1, list.length() - 1);
    }

    private static List<Violation> inModal(String blocks) {
        return BlockKit.view(of("{'type':'modal'," + title("t")
                + ",'submit':{'type':'plain_text','text':'OK'},'blocks':[" + blocks + "]}"));
    }

    private static List<String> pointers(String view) {
        return BlockKit.view(of(view)).stream().map(Violation::pointer).toList();
    }

    private static JsonObject of(String json) {
        return JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
    }
}
