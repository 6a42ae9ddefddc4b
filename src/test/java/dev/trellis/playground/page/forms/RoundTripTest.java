package dev.trellis.playground.page.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.form.State;
import dev.trellis.playground.page.Drawn;
import dev.trellis.playground.world.Json;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a field begins with is drawn, posted by the browser, and becomes the same typed value again. */
class RoundTripTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String OPTIONS =
            "'options': [{'text': {'type': 'plain_text', 'text': 'One'}, 'value': '1'}, {'text': {'type': 'plain_text', 'text': 'Two'}, 'value': '2'}]";
    private static final String ONE = "{'text': {'type': 'plain_text', 'text': 'One'}, 'value': '1'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'plain_text_input', 'initial_value': 'Run a \"retro\" & <b>more</b>'}",
                "{'type': 'plain_text_input', 'multiline': true, 'initial_value': 'first\\n\\n  third 👋 مرحبا'}",
                "{'type': 'plain_text_input'}",
                "{'type': 'number_input', 'is_decimal_allowed': true, 'initial_value': '2.5'}",
                "{'type': 'email_text_input', 'initial_value': 'ana@example.com'}",
                "{'type': 'url_text_input', 'initial_value': 'https://example.com/?a=1&b=2'}",
                "{'type': 'datepicker', 'initial_date': '2027-02-04'}",
                "{'type': 'datepicker'}",
                "{'type': 'timepicker', 'initial_time': '10:30'}",
                "{'type': 'datetimepicker', 'initial_date_time': 1801559400}",
                "{'type': 'datetimepicker'}",
                "{'type': 'users_select', 'initial_user': 'U2BEN'}",
                "{'type': 'conversations_select', 'initial_conversation': 'G1HR'}",
                "{'type': 'channels_select', 'initial_channel': 'C1PEERS'}",
                "{'type': 'multi_users_select', 'initial_users': ['U1ANA', 'U2BEN']}",
                "{'type': 'multi_conversations_select', 'initial_conversations': ['C1PEERS']}",
                "{'type': 'multi_channels_select'}",
                "{'type': 'static_select', OPTIONS, 'initial_option': ONE}",
                "{'type': 'static_select', OPTIONS}",
                "{'type': 'static_select', 'option_groups': [{'label': {'type': 'plain_text', 'text': 'G'}, OPTIONS}], 'initial_option': ONE}",
                "{'type': 'radio_buttons', OPTIONS, 'initial_option': ONE}",
                "{'type': 'checkboxes', OPTIONS, 'initial_options': [ONE]}",
                "{'type': 'checkboxes', OPTIONS}",
                "{'type': 'multi_static_select', OPTIONS, 'initial_options': [ONE]}",
                "{'type': 'external_select', 'initial_option': ONE}",
                "{'type': 'multi_external_select', 'initial_options': [ONE]}",
                "{'type': 'rich_text_input', 'initial_value': {'type': 'rich_text', 'elements': [{'type': 'rich_text_section', 'elements': [{'type': 'text', 'text': 'Two\\nlines'}]}]}}",
                "{'type': 'rich_text_input'}"
            })
    void everyElementComesBackAsItWas(String element) {
        JsonArray blocks = input(element);
        JsonObject before = State.initial(blocks);

        JsonObject after = State.entered(
                blocks,
                new JsonObject(),
                posted(Drawn.of(blocks, Problems.NONE)).entries(blocks));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatTheBrowserLeavesOutWasEmptied() {
        JsonArray blocks = input("{'type': 'checkboxes', OPTIONS, 'initial_options': [ONE]}");

        JsonObject after =
                State.entered(blocks, State.initial(blocks), new PostedForm(Map.of(), BERLIN).entries(blocks));

        JsonObject held = Json.object(Json.object(after, "b"), "a");
        assertThat(Json.array(held, "selected_options")).isEmpty();
    }

    @Test
    void lineEndsAreSlacks() {
        JsonArray blocks = input("{'type': 'plain_text_input', 'multiline': true}");
        var form = new PostedForm(Map.of("b/a", List.of("one\r\ntwo")), BERLIN);

        JsonObject after = State.entered(blocks, new JsonObject(), form.entries(blocks));

        assertThat(Json.text(Json.object(Json.object(after, "b"), "a"), "value"))
                .isEqualTo("one\ntwo");
    }

    @Test
    void aTimeThatIsNoneIsNothing() {
        JsonArray blocks = input("{'type': 'datetimepicker'}");
        var form = new PostedForm(Map.of("b/a", List.of("tomorrow")), BERLIN);

        assertThat(State.entered(blocks, new JsonObject(), form.entries(blocks)))
                .isEqualTo(State.initial(blocks));
    }

    @Test
    void whatIsNoLongerOfferedIsNotChosen() {
        for (String type : List.of("static_select", "radio_buttons", "checkboxes", "multi_static_select")) {
            JsonArray blocks = input("{'type': '" + type + "', OPTIONS}");
            var form = new PostedForm(Map.of("b/a", List.of("3")), BERLIN);

            assertThat(State.entered(blocks, new JsonObject(), form.entries(blocks)))
                    .isEqualTo(State.initial(blocks));
        }
    }

    private static JsonArray input(String element) {
        String json = element.replace("OPTIONS", OPTIONS).replace("ONE", ONE);
        String named = json.replaceFirst("\\{", "{'action_id': 'a', ");
        return Drawn.blocks(
                "{'type': 'input', 'block_id': 'b', 'optional': true, 'label': {'type': 'plain_text', 'text': 'L'}, 'element': "
                        + named + "}");
    }

    private static PostedForm posted(Document page) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (Connection.KeyVal field : page.expectForm("form").formData()) {
            parameters.computeIfAbsent(field.key(), name -> new ArrayList<>()).add(field.value());
        }
        return new PostedForm(parameters, BERLIN);
    }
}
