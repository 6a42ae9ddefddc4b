package dev.trellis.playground.limits;

import static dev.trellis.playground.limits.Samples.inModal;
import static dev.trellis.playground.limits.Samples.input;
import static dev.trellis.playground.limits.Samples.items;
import static dev.trellis.playground.limits.Samples.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The blocks and inputs that Trellis may use one day, with the limits Slack has for them. */
class NewerBlocksTest {
    private static final String OPTION = "{'text':{'type':'plain_text','text':'t'},'value':'%s'}";

    @Test
    void aVideoSaysWhatItIsAndWhereItIs() {
        var title = "'title':{'type':'plain_text','text':'Talk'}";
        var video =
                "{'type':'video'," + title + ",'alt_text':'A talk','video_url':'https://v','thumbnail_url':'https://t'";

        assertThat(inModal(video + "}")).isEmpty();
        assertThat(at(video + ",'author_name':'" + "x".repeat(51) + "'}")).containsExactly("/blocks/0/author_name");
        assertThat(at("{'type':'video'," + title + ",'alt_text':'A talk'}"))
                .containsExactlyInAnyOrder("/blocks/0/video_url", "/blocks/0/thumbnail_url");
    }

    @Test
    void aCardSaysSomethingAndHasThreeButtonsAtMost() {
        var title = "'title':{'type':'plain_text','text':'Talk'}";
        var button = "{'type':'button','action_id':'a%d','text':{'type':'plain_text','text':'t'}}";

        assertThat(inModal("{'type':'card'," + title + "}")).isEmpty();
        assertThat(at("{'type':'card'}")).containsExactly("/blocks/0/title");
        assertThat(at("{'type':'card','body':{'type':'mrkdwn','text':'" + "x".repeat(201) + "'}}"))
                .containsExactly("/blocks/0/body/text");
        assertThat(inModal("{'type':'card','actions':[" + numbered(button, 3) + "]}"))
                .isEmpty();
        assertThat(at("{'type':'card','actions':[" + numbered(button, 4) + "]}"))
                .containsExactly("/blocks/0/actions");
    }

    @Test
    void aCarouselHasOneToTenCards() {
        var card = "{'type':'card','title':{'type':'plain_text','text':'t'}}";

        assertThat(inModal("{'type':'carousel','elements':[" + items(card, 10) + "]}"))
                .isEmpty();
        assertThat(inModal("{'type':'carousel','elements':[" + items(card, 11) + "]}"))
                .isNotEmpty();
        assertThat(inModal("{'type':'carousel','elements':[]}")).isNotEmpty();
    }

    @Test
    void aTableIsARectangleOfAHundredRowsAndTwentyCells() {
        var cell = "{'type':'raw_text','text':'x'}";
        var row = "[" + items(cell, 20) + "]";

        assertThat(table(row + ("," + row).repeat(99))).isEmpty();
        assertThat(table(row + ("," + row).repeat(100))).containsExactly("/blocks/0/rows");
        assertThat(table("[" + items(cell, 21) + "]")).containsExactly("/blocks/0/rows");
        assertThat(table(row + ",[" + cell + "]")).containsExactly("/blocks/0/rows");
        assertThat(table("")).containsExactly("/blocks/0/rows");
    }

    @Test
    void optionsComeInGroupsOrNotButNotInBothWays() {
        var options = "'options':[" + OPTION.formatted("a") + "]";
        var group = "{'label':{'type':'plain_text','text':'Group'}," + options + "}";
        var grouped = "'type':'static_select','option_groups':[" + group + "]";

        assertThat(inModal(input("l", "h", grouped))).isEmpty();
        assertThat(inModal(input("l", "h", grouped + "," + options))).hasSize(1);
        assertThat(inModal(input("l", "h", "'type':'static_select','option_groups':[{" + options + "}]")))
                .hasSize(1);
        assertThat(inModal(input("l", "h", grouped + ",'initial_option':" + OPTION.formatted("b"))))
                .hasSize(1);
        assertThat(inModal(input("l", "h", "'type':'multi_static_select'," + options + ",'initial_options':[]")))
                .hasSize(1);
    }

    @Test
    void inputsForFilesAndRichTextHaveBounds() {
        assertThat(inModal(input("l", "h", "'type':'file_input','max_files':10")))
                .isEmpty();
        assertThat(inModal(input("l", "h", "'type':'file_input','max_files':11")))
                .hasSize(1);
        assertThat(inModal(input("l", "h", "'type':'rich_text_input','min_lines':1,'max_lines':100")))
                .isEmpty();
        assertThat(inModal(input("l", "h", "'type':'rich_text_input','max_lines':101")))
                .hasSize(1);
        assertThat(inModal(input("l", "h", "'type':'number_input','is_decimal_allowed':true,'min_value':'two'")))
                .hasSize(1);
        assertThat(inModal(input("l", "h", "'type':'plain_text_input','min_length':5,'max_length':4")))
                .hasSize(1);
    }

    private static List<String> table(String rows) {
        return BlockKit.message(json("{'blocks':[{'type':'table','rows':[" + rows + "]}]}")).stream()
                .map(Violation::pointer)
                .toList();
    }

    private static List<String> at(String block) {
        return inModal(block).stream().map(Violation::pointer).toList();
    }

    private static String numbered(String item, int count) {
        return items(item.replace("%d", "%1$d"), count);
    }
}
