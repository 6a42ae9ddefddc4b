package dev.trellis.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write is text: it makes no element, no attribute and no address of its own. */
class HostileTextTest {
    private static final String BLOCKS = """
            {"type": "section", "block_id": @, "text": {"type": "mrkdwn", "text": @}},
            {"type": "section", "block_id": "s", "text": {"type": "plain_text", "text": @}, "fields": [{"type": "mrkdwn", "text": @}]},
            {"type": "header", "text": {"type": "plain_text", "text": @}},
            {"type": "context", "elements": [{"type": "mrkdwn", "text": @}, {"type": "image", "alt_text": @}]},
            {"type": "markdown", "text": @},
            {"type": "alert", "level": @, "text": {"type": "mrkdwn", "text": @}},
            {"type": @},
            {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
              {"type": "text", "text": @}, {"type": "link", "url": @, "text": @}, {"type": "user", "user_id": @}, {"type": @}]}]},
            {"type": "actions", "block_id": "a", "elements": [
              {"type": "button", "action_id": @, "value": @, "url": @, "style": @, "text": {"type": "plain_text", "text": @}},
              {"type": "button", "action_id": "b", "accessibility_label": @, "text": {"type": "plain_text", "text": @}, "confirm": {"title": {"type": "plain_text", "text": @}, "text": {"type": "plain_text", "text": @}, "confirm": {"type": "plain_text", "text": @}, "deny": {"type": "plain_text", "text": @}}},
              {"type": "static_select", "action_id": "c", "placeholder": {"type": "plain_text", "text": @}, "options": [{"text": {"type": "plain_text", "text": @}, "value": @}]},
              {"type": @}]},
            {"type": "input", "block_id": @, "label": {"type": "plain_text", "text": @}, "hint": {"type": "plain_text", "text": @},
             "element": {"type": "plain_text_input", "action_id": @, "multiline": true, "max_length": @, "initial_value": @, "placeholder": {"type": "plain_text", "text": @}}},
            {"type": "input", "block_id": "i", "label": {"type": "plain_text", "text": @},
             "element": {"type": "number_input", "action_id": "n", "initial_value": @, "min_value": @}}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</textarea></form><script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<javascript:alert(1)|x>",
                "[x](javascript:alert(1))",
                "{{ 7 * 7 }}{% include \"page\" %}",
                "<https://example.com/\"onclick=\"alert(1)|x>",
                "*<b>*`</code><script>`",
                "\u202Eright\u0000nul"
            })
    void hostileTextStaysText(String hostile) {
        String json = BLOCKS.replace("@", new JsonPrimitive(hostile).toString());
        Document page = Drawn.of(json);

        assertThat(page.select("script, iframe, object, style, meta, base")).isEmpty();
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("form")).as("nothing closes the form").hasSize(1);
        assertThat(page.getAllElements())
                .allSatisfy(it ->
                        assertThat(it.attributes()).noneMatch(a -> a.getKey().startsWith("on")));
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(it -> it.startsWith("https://"));
        assertThat(page.select("[hx-post]").eachAttr("hx-post")).containsOnly("/playground/press");
        assertThat(page.text()).doesNotContain("49");
    }
}
