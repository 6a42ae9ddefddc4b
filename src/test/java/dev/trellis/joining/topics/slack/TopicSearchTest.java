package dev.trellis.joining.topics.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.playground.limits.BlockKit;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Golden;
import dev.trellis.slack.kit.Options;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.TopicId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicSearchTest {
    private static final Gson SLACK = GsonFactory.createSnakeCase();
    private static final TopicId SQL = TopicId.of("00000000-0000-7000-8000-000000000001");
    private static final TopicId BEES = TopicId.of("00000000-0000-7000-8000-000000000002");
    private static final TopicSearch SEARCH = new TopicSearch(Map.of(SQL, "SQL Tuning", BEES, "keeping bees"));

    @Test
    void whatSlackIsGiven() {
        Golden.check("joining/topics-found", SLACK.toJson(Options.of(SEARCH.find("tun", Copy.SHARED))));
    }

    @Test
    void theClosestComesFirstAndAddingLast() {
        assertThat(labels("interview")).containsExactly("interviewing", "customer interviews", "Add \"interview\"");
        assertThat(labels("EES")).containsExactly("keeping bees", "Add \"EES\"");
    }

    @Test
    void whatIsThereIsNotAddedAgain() {
        assertThat(SEARCH.find("  sql   tuning ", Copy.SHARED))
                .containsExactly(new Field.Option(SQL.toString(), "SQL Tuning"));
        assertThat(labels("public SPEAKING")).containsExactly("public speaking");
    }

    @Test
    void theWorkspacesOwnWordStandsForOursOfTheSameName() {
        assertThat(labels(""))
                .contains("SQL Tuning", "keeping bees", "coaching")
                .doesNotContain("SQL tuning");
    }

    @Test
    void anythingElseIsAddedAsItIsWritten() {
        assertThat(SEARCH.find(" C++ for\u0000 bees ", Copy.SHARED))
                .containsExactly(new Field.Option("+C++ for bees", "Add \"C++ for bees\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000\u0007", "\u200B\u2060", "\u3164"})
    void nothingThatCanBeSeenIsNothingToAdd(String typed) {
        assertThat(labels(typed)).isNotNull().noneMatch(label -> label.startsWith("Add"));
    }

    @Test
    void sixtyCharactersAreATopicAndMoreAreNot() {
        assertThat(labels("🌳".repeat(60))).containsExactly("Add \"" + "🌳".repeat(60) + "\"");
        assertThat(labels("🌳".repeat(61))).isEmpty();
        assertThat(labels("ж".repeat(300))).isEmpty();
        assertThat(labels("ж".repeat(40_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel> <@U123> *b* {topic} '",
                "\u202Eגיבוי \u2066 שלום \u200F",
                "👩\u200D💻 🏳️\u200D🌈 e\u0301",
                "\u2067\u2067\u2067\u2067\u2067\u2067\u2067\u2067\u2067\u2067\u2067\u2067\u2067\u2067\u2067\u2067גג",
                "half a tree \uD83C"
            })
    void whateverIsTypedFitsIntoWhatSlackTakes(String typed) {
        List<Field.Option> found = SEARCH.find(typed, Copy.SHARED);

        assertThat(found).hasSize(1);
        var view = Screen.modal("joining.join", Copy.SHARED)
                .ask(TopicFields.choosing("brings", found))
                .view();
        assertThat(BlockKit.view(SLACK.toJsonTree(view).getAsJsonObject())).isEmpty();
    }

    @Test
    void aHundredFitAndThatIncludesAdding() {
        Map<TopicId, String> many = IntStream.range(0, 300)
                .boxed()
                .collect(Collectors.toMap(number -> TopicId.make(), number -> "topic " + number));

        List<Field.Option> found = new TopicSearch(many).find("topic", Copy.SHARED);

        assertThat(found).hasSize(100);
        assertThat(found.getLast().label()).isEqualTo("Add \"topic\"");
        assertThat(SLACK.toJsonTree(Options.of(found)).getAsJsonArray())
                .allSatisfy(
                        option -> assertThat(((JsonObject) option).get("value").getAsString())
                                .hasSizeLessThanOrEqualTo(150));
    }

    private static List<String> labels(String typed) {
        return SEARCH.find(typed, Copy.SHARED).stream().map(Field.Option::label).toList();
    }
}
