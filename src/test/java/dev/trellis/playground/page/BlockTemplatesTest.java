package dev.trellis.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.form.Lack;
import dev.trellis.playground.page.forms.Problems;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BlockTemplatesTest {
    @Test
    void aSectionShowsTextFieldsAndAccessory() {
        Document page = Drawn.of("""
                {"type": "section", "block_id": "b",
                 "text": {"type": "mrkdwn", "text": "*Bold* for <@U1ANA>"},
                 "fields": [{"type": "plain_text", "text": "one"}, {"type": "mrkdwn", "text": "_two_"}],
                 "accessory": {"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": "Go"}}}""");

        assertThat(page.select(".section-text > .text b").text()).isEqualTo("Bold");
        assertThat(page.select(".mention-person").text()).isEqualTo("@Ana Schmidt");
        assertThat(page.select(".section-fields .text").eachText()).containsExactly("one", "two");
        assertThat(page.select(".accessory button").text()).isEqualTo("Go");
    }

    @Test
    void aDayAmongButtonsSaysWhatItIsFor() {
        Document page = Drawn.of("""
                {"type": "actions", "block_id": "b", "elements": [
                  {"type": "datepicker", "action_id": "booked", "placeholder": {"type": "plain_text", "text": "Booked"}},
                  {"type": "datepicker", "action_id": "bare"}]}""");

        assertThat(page.select("label.dated").eachText()).containsExactly("Booked");
        assertThat(page.select("label.dated input[type=date]")).hasSize(1);
        assertThat(page.select("input[type=date]")).hasSize(2);
    }

    @Test
    void textOfOtherBlocksIsShown() {
        Document page = Drawn.of(
                "{'type': 'header', 'text': {'type': 'plain_text', 'text': 'Title'}}",
                "{'type': 'divider'}",
                "{'type': 'context', 'elements': [{'type': 'mrkdwn', 'text': 'small'}, {'type': 'image', 'alt_text': 'a tree', 'image_url': 'https://example.com/t.png'}]}",
                "{'type': 'image', 'alt_text': 'a chart', 'title': {'type': 'plain_text', 'text': 'Chart'}}",
                "{'type': 'alert', 'level': 'warning', 'text': {'type': 'mrkdwn', 'text': 'careful'}}",
                "{'type': 'markdown', 'text': '**strong**'}",
                "{'type': 'rich_text', 'elements': [{'type': 'rich_text_section', 'elements': [{'type': 'text', 'text': 'rich'}]}]}");

        assertThat(page.select("h3").text()).isEqualTo("Title");
        assertThat(page.select("hr")).hasSize(1);
        assertThat(page.select("[role=img]").eachAttr("aria-label")).containsExactly("a tree", "a chart");
        assertThat(page.select("img")).as("nothing is fetched from outside").isEmpty();
        assertThat(page.select(".alert-warning").text()).isEqualTo("careful");
        assertThat(page.select(".rich b").text()).isEqualTo("strong");
        assertThat(page.select(".rich").get(1).text()).isEqualTo("rich");
    }

    @Test
    void buttonsSayWhatTheyAreAndAskWhenToldTo() {
        Document page = Drawn.of("""
                {"type": "actions", "block_id": "b", "elements": [
                  {"type": "button", "action_id": "yes", "style": "primary", "text": {"type": "plain_text", "text": "Yes"}},
                  {"type": "button", "action_id": "end", "style": "danger", "accessibility_label": "End the pair",
                   "text": {"type": "plain_text", "text": "End"},
                   "confirm": {"title": {"type": "plain_text", "text": "End it?"}, "text": {"type": "plain_text", "text": "For good."},
                     "confirm": {"type": "plain_text", "text": "End"}, "deny": {"type": "plain_text", "text": "Stay"}}},
                  {"type": "button", "action_id": "out", "url": "https://example.com", "text": {"type": "plain_text", "text": "Out"}},
                  {"type": "overflow", "action_id": "more", "options": [{"text": {"type": "plain_text", "text": "Later"}, "value": "l"}]}]}""");

        assertThat(page.select("button.primary").text()).isEqualTo("Yes");
        assertThat(page.select("button.danger").attr("aria-label")).isEqualTo("End the pair");
        assertThat(page.select("button.danger").attr("data-ask")).isEqualTo("End it?");
        assertThat(page.select("button.primary").attr("hx-vals"))
                .isEqualTo("{\"at\":\"view:V1\",\"block\":\"b\",\"action\":\"yes\"}");
        assertThat(page.select("a").attr("href")).isEqualTo("https://example.com");
        assertThat(page.select("a").hasAttr("hx-post")).isFalse();
        assertThat(page.select("[data-action=out]").attr("hx-vals"))
                .isEqualTo("{\"at\":\"view:V1\",\"block\":\"b\",\"action\":\"out\"}");
        assertThat(page.select(".overflow .menu-item").attr("hx-vals")).contains("\"b/more\":\"l\"");
    }

    @Test
    void anInputHasALabelAHintAndItsProblem() {
        var blocks = Drawn.blocks("""
                {"type": "input", "block_id": "goal", "label": {"type": "plain_text", "text": "Your goal"},
                 "hint": {"type": "plain_text", "text": "Only you see it"},
                 "element": {"type": "plain_text_input", "action_id": "goal", "max_length": 50}}""");

        Document fine = Drawn.of(blocks, Problems.NONE);
        Document lacking = Drawn.of(blocks, new Problems(Map.of("goal", Lack.TOO_LONG), Map.of()));
        Document refused = Drawn.of(blocks, new Problems(Map.of(), Map.of("goal", "A date in the past")));

        assertThat(fine.select("label").attr("for"))
                .isEqualTo(fine.select("input").attr("id"));
        assertThat(fine.select("input").attr("aria-describedby"))
                .contains(fine.select(".hint").attr("id"));
        assertThat(fine.select("[aria-invalid]")).isEmpty();
        assertThat(lacking.select(".problem").text()).contains("50 characters");
        assertThat(lacking.select("input").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.select(".problem").text()).isEqualTo("A date in the past");
    }

    @Test
    void choicesInAMessageAreSentAtOnceAndInAModalWithTheForm() {
        String select = """
                {"type": "static_select", "action_id": "a", "placeholder": {"type": "plain_text", "text": "Which?"},
                 "options": [{"text": {"type": "plain_text", "text": "One"}, "value": "1"}]}""";
        Document message = Drawn.of("{'type': 'actions', 'block_id': 'b', 'elements': [" + select + "]}");
        Document modal =
                Drawn.of("{'type': 'input', 'block_id': 'b', 'label': {'type': 'plain_text', 'text': 'L'}, 'element': "
                        + select + "}");

        assertThat(message.select("select").attr("hx-post")).isEqualTo("/playground/press");
        assertThat(message.select("select").attr("aria-label")).isEqualTo("Which?");
        assertThat(modal.select("select").hasAttr("hx-post")).isFalse();
        assertThat(modal.select("option").eachText()).containsExactly("Which?", "One");
    }

    @Test
    void conversationsAreFilteredAsAsked() {
        Document page = Drawn.of(
                "{'type': 'actions', 'block_id': 'b', 'elements': [{'type': 'conversations_select', 'action_id': 'a', 'filter': {'include': ['private']}}, {'type': 'channels_select', 'action_id': 'c'}]}");

        assertThat(page.select("select").get(0).select("option").eachText())
                .containsExactly("Choose one", "#hr-private");
        assertThat(page.select("select").get(1).select("option").eachText()).containsExactly("Choose one", "#peers");
    }

    @Test
    void everyBlockHasAnIdOfItsOwnSoThatThePageKeepsWhatDidNotChange() {
        Document page = Drawn.of(
                "{'type': 'divider'}",
                "{'type': 'divider'}",
                "{'type': 'header', 'block_id': 'h', 'text': {'type': 'plain_text', 'text': 'T'}}");

        assertThat(page.select(".slot").eachAttr("id"))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(page.select(".slot").get(2).id()).isEqualTo("slot-view-V1-h");
    }

    @Test
    void whatIsUnknownIsShownAsText() {
        Document page = Drawn.of("{'type': '../page', 'x': 1}", "{'type': 'actions', 'elements': [{'type': 'dance'}]}");

        assertThat(page.select(".block.unknown").text()).contains("../page");
        assertThat(page.select("code.unknown").text()).contains("dance");
    }
}
