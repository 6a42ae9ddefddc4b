package dev.trellis.playground.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DraftsTest {
    @Test
    void blocksAndElementsWithoutIdsGetSome() {
        var blocks = blocks("[{'type':'divider'},{'type':'actions','elements':[{'type':'button'}]},"
                + "{'type':'section','block_id':'mine','accessory':{'type':'overflow','action_id':'own'}}]");

        var identified = Drafts.identified(blocks);

        assertThat(id(identified, 0)).hasSize(10);
        assertThat(Json.text(
                        Json.objects(Json.array(block(identified, 1), "elements"))
                                .findFirst()
                                .orElseThrow(),
                        "action_id"))
                .hasSize(10);
        assertThat(id(identified, 2)).isEqualTo("mine");
        assertThat(Json.text(Json.object(block(identified, 2), "accessory"), "action_id"))
                .isEqualTo("own");
        assertThat(blocks.toString()).as("what the app sent").doesNotContain("'block_id':null");
    }

    @Test
    void picturesTextsAndRichTextAreNothingToPress() {
        var blocks = "[{'type':'context','block_id':'c','elements':[{'type':'mrkdwn','text':'x'},{'type':'image'}]},"
                + "{'type':'rich_text','block_id':'r','elements':[{'type':'rich_text_section','elements':[]}]}]";

        assertThat(Drafts.identified(blocks(blocks))).isEqualTo(blocks(blocks));
    }

    @Test
    void aLongTextIsCutAtTheSameCharacterThatSlackCuts() {
        var sprout = "\uD83C\uDF31";

        var message = Drafts.fromApp(Json.of("text", sprout.repeat(40_001)));

        assertThat(Json.text(message, "text")).isEqualTo(sprout.repeat(40_000));
    }

    @Test
    void anEditKeepsWhoWroteItAndSaysThatItWasEdited() {
        var before = Drafts.fromApp(Json.of("text", "before"));

        var after = Drafts.edited(before.deepCopy(), Json.of("text", "after"), Instant.ofEpochSecond(5));

        assertThat(Json.text(after, "text")).isEqualTo("after");
        assertThat(Json.text(after, "user")).isEqualTo(Ids.BOT_USER);
        assertThat(Json.text(Json.object(after, "edited"), "ts")).isEqualTo("5.000000");
    }

    private static String id(JsonArray blocks, int index) {
        return Json.text(block(blocks, index), "block_id");
    }

    private static JsonObject block(JsonArray blocks, int index) {
        return blocks.get(index).getAsJsonObject();
    }

    private static JsonArray blocks(String json) {
        return JsonParser.parseString(json.replace('\'', '"')).getAsJsonArray();
    }
}
