package dev.trellis.playground.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {
    private static final String OPTIONS = "'options':[{'text':{'type':'plain_text','text':'A'},'value':'a'},"
            + "{'text':{'type':'plain_text','text':'B'},'value':'b'}]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'type':'plain_text_input' | hello | 'value':'hello'",
                "'type':'datepicker' | 2027-02-04 | 'selected_date':'2027-02-04'",
                "'type':'timepicker' | 10:00 | 'selected_time':'10:00'",
                "'type':'datetimepicker' | 1800000000 | 'selected_date_time':1800000000",
                "'type':'users_select' | U1 | 'selected_user':'U1'",
                "'type':'multi_users_select' | U1 | 'selected_users':['U1']",
                "'type':'channels_select' | C1 | 'selected_channel':'C1'",
                "'type':'multi_conversations_select' | C1 | 'selected_conversations':['C1']",
                "'type':'number_input' | 7 | 'value':'7'",
            },
            quoteCharacter = '"')
    void everyElementIsSentInItsOwnWay(String element, String entered, String sent) {
        var blocks = input(element);

        var values = State.entered(blocks, State.initial(blocks), Entries.none().with("x", entered));

        assertThat(values.toString()).contains(sent.replace('\'', '"'));
    }

    @Test
    void optionsAreSentWhole() {
        var blocks = input("'type':'static_select'," + OPTIONS);

        var values = State.entered(blocks, State.initial(blocks), Entries.none().with("x", "b"));

        assertThat(values.toString()).contains("\"selected_option\":{\"text\":").contains("\"value\":\"b\"");
        assertThatThrownBy(() -> State.entered(blocks, values, Entries.none().with("x", "c")))
                .hasMessageContaining("no option c");
    }

    @Test
    void whatNobodyTouchedHoldsItsFirstValue() {
        assertThat(State.initial(input("'type':'plain_text_input','initial_value':'as before'"))
                        .toString())
                .contains("\"value\":\"as before\"");
        assertThat(State.initial(input("'type':'plain_text_input'")).toString()).contains("\"value\":null");
        assertThat(State.initial(input("'type':'checkboxes'," + OPTIONS)).toString())
                .contains("\"selected_options\":[]");
    }

    @Test
    void whatIsNamedWithoutAValueIsEmptied() {
        var blocks = input("'type':'checkboxes'," + OPTIONS);
        var both = State.entered(blocks, State.initial(blocks), Entries.none().with("x", "a", "b"));

        var none = State.entered(blocks, both, Entries.none().with("x", "x", List.of()));

        assertThat(both.toString()).contains("\"value\":\"a\"").contains("\"value\":\"b\"");
        assertThat(none.toString()).contains("\"selected_options\":[]");
    }

    @Test
    void otherBlocksInFrontOfTheSameInputKeepItsWords() {
        var before = State.entered(
                input("'type':'plain_text_input'"),
                State.initial(new JsonArray()),
                Entries.none().with("x", "kept"));

        assertThat(State.kept(input("'type':'plain_text_input','initial_value':'new'"), before)
                        .toString())
                .contains("kept");
        assertThat(State.kept(input("'type':'datepicker'"), before).toString()).doesNotContain("kept");
    }

    @Test
    void slackChecksWhatItCanBeforeSending() {
        assertThat(lack("'type':'plain_text_input'", "")).isEqualTo("{x=MISSING}");
        assertThat(lack("'type':'plain_text_input','min_length':3", "ab")).isEqualTo("{x=TOO_SHORT}");
        assertThat(lack("'type':'plain_text_input','max_length':2", "abc")).isEqualTo("{x=TOO_LONG}");
        assertThat(lack("'type':'plain_text_input','max_length':2", "\uD83C\uDF31\uD83C\uDF31"))
                .isEqualTo("{}");
        assertThat(lack("'type':'plain_text_input'", "x".repeat(3_001))).isEqualTo("{x=TOO_LONG}");
        assertThat(lack("'type':'number_input','is_decimal_allowed':false,'max_value':'5'", "6"))
                .isEqualTo("{x=OUT_OF_RANGE}");
        assertThat(lack("'type':'number_input','is_decimal_allowed':false", "six"))
                .isEqualTo("{x=NOT_A_NUMBER}");
        assertThat(lack("'type':'email_text_input'", "ana")).isEqualTo("{x=NOT_AN_EMAIL}");
        assertThat(lack("'type':'url_text_input'", "ana")).isEqualTo("{x=NOT_A_LINK}");
        assertThat(lack("'type':'checkboxes'," + OPTIONS, "a")).isEqualTo("{}");
    }

    private static String lack(String element, String entered) {
        var blocks = input(element);
        var values = State.entered(blocks, State.initial(blocks), Entries.none().with("x", entered));
        return Lack.in(blocks, values).toString();
    }

    private static JsonArray input(String element) {
        var json = "[{'type':'input','block_id':'x','element':{'action_id':'x'," + element + "}}]";
        return JsonParser.parseString(json.replace('\'', '"')).getAsJsonArray();
    }
}
