package dev.trellis.playground.limits;

import static dev.trellis.playground.limits.Samples.SELECT;
import static dev.trellis.playground.limits.Samples.TEXT;
import static dev.trellis.playground.limits.Samples.home;
import static dev.trellis.playground.limits.Samples.inModal;
import static dev.trellis.playground.limits.Samples.input;
import static dev.trellis.playground.limits.Samples.items;
import static dev.trellis.playground.limits.Samples.json;
import static dev.trellis.playground.limits.Samples.pointers;
import static dev.trellis.playground.limits.Samples.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockKitTest {
    private static final String EMOJI = "\uD83C\uDF31";

    @Test
    void aMessageTakesFiftyBlocksAndAViewAHundred() {
        assertThat(BlockKit.message(json("{'blocks':[" + items("{'type':'divider'}", 50) + "]}")))
                .isEmpty();
        assertThat(BlockKit.message(json("{'blocks':[" + items("{'type':'divider'}", 51) + "]}")))
                .hasSize(1);
        assertThat(inModal(items("{'type':'divider'}", 100))).isEmpty();
        assertThat(inModal(items("{'type':'divider'}", 101))).hasSize(1);
    }

    @Test
    void aMessagesTextsTogetherHaveABudget() {
        var section = "{'type':'section','text':{'type':'mrkdwn','text':'" + EMOJI.repeat(3_000) + "'}}";
        var fits = section + ("," + section).repeat(3);
        assertThat(BlockKit.message(json("{'blocks':[" + fits + "]}"))).isEmpty();
        assertThat(BlockKit.message(json("{'blocks':[" + fits + "," + section + "]}")))
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
    void richTextSaysSomethingThatSlackKnows() {
        assertThat(rich(
                        "{'type':'text','text':'x'},{'type':'user','user_id':'U1'},{'type':'channel','channel_id':'C1'},"
                                + "{'type':'link','url':'https://x.example'},{'type':'emoji','name':'wave'},"
                                + "{'type':'broadcast','range':'here'},{'type':'usergroup','usergroup_id':'S1'},"
                                + "{'type':'color','value':'#fff'},{'type':'date','timestamp':1,'format':'{time}'}"))
                .isEmpty();
        assertThat(rich("{'type':'text','text':''}"))
                .extracting(Violation::pointer)
                .containsExactly("/blocks/0/elements/0/elements/0/text");
        assertThat(rich("{'type':'poem'}"))
                .extracting(Violation::pointer)
                .containsExactly("/blocks/0/elements/0/elements/0/type");
        assertThat(rich("{'type':'user'},{'type':'date','format':'{time}'}"))
                .extracting(Violation::pointer)
                .containsExactly(
                        "/blocks/0/elements/0/elements/0/user_id", "/blocks/0/elements/0/elements/1/timestamp");
    }

    @Test
    void richTextsPartsAreSectionsListsQuotationsAndCode() {
        var item = "{'type':'rich_text_section','elements':[{'type':'text','text':''}]}";
        assertThat(inModal("{'type':'rich_text','elements':[{'type':'rich_text_table','elements':[]}]}"))
                .extracting(Violation::pointer)
                .containsExactly("/blocks/0/elements/0/type");
        assertThat(inModal(
                        "{'type':'rich_text','elements':[{'type':'rich_text_list','style':'dots','indent':9,'elements':["
                                + item + "]}]}"))
                .extracting(Violation::pointer)
                .containsExactly(
                        "/blocks/0/elements/0/style",
                        "/blocks/0/elements/0/indent",
                        "/blocks/0/elements/0/elements/0/elements/0/text");
    }

    @Test
    void anIconStandsWhereAnAnswerIsJudged() {
        var icon = "{'type':'icon_button','action_id':'a','icon':'trash'," + TEXT + "}";
        assertThat(inModal("{'type':'actions','elements':[" + icon + "]}"))
                .extracting(Violation::pointer)
                .containsExactly("/blocks/0/elements/0/type");
    }

    @Test
    void whatIsNoNumberIsNamed() {
        assertThat(inModal(input("l", "h", "'type':'plain_text_input','min_length':'some','max_length':{}")))
                .extracting(Violation::pointer)
                .containsExactly("/blocks/0/element/min_length", "/blocks/0/element/max_length");
        assertThat(inModal(input("l", "h", "'type':'datetimepicker','initial_date_time':{}")))
                .extracting(Violation::pointer)
                .containsExactly("/blocks/0/element/initial_date_time");
        assertThat(inModal(input("l", "h", "'type':'datetimepicker','initial_date_time':'tomorrow!!'")))
                .hasSize(1);
    }

    private static List<Violation> rich(String elements) {
        return inModal("{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[" + elements + "]}]}");
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
        assertThat(BlockKit.message(json("{'blocks':[{'type':'alert','text':{'type':'mrkdwn','text':'x'}}]}")))
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
        assertThat(BlockKit.check(json("{'type':'modal','blocks':[]}"))).hasSize(1);
        assertThat(BlockKit.check(json("{'text':'Hello'}"))).isEmpty();
    }
}
