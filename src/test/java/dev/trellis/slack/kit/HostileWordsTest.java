package dev.trellis.slack.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWordsTest {
    private static final Copy COPY = Copy.of(Locale.UK, ZoneId.of("UTC"));
    private static final int CELL = 3_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel>",
                "<!here|here>",
                "@here @channel @everyone",
                "<@U123> <#C123> <!subteam^S1>",
                "*bold* _italic_ ~strike~ `code` ```block```",
                "<https://evil.example|Open Home>",
                "https://evil.example",
                "> quoted\n• listed\n1. numbered",
                ":tada: &amp; &lt;",
                "{name} '{' #"
            })
    void wordsStayWhatTheyAre(String words) {
        JsonObject message = json(words);

        assertThat(texts(message.get("blocks"))).contains(words);
        assertThat(message.toString())
                .doesNotContain("\"type\":\"broadcast\"", "\"type\":\"link\"", "\"type\":\"user\"");
        assertThat(message.get("text").getAsString()).doesNotContain("<!", "<@", "<#", "<http");
    }

    @Example
    void aNulAndHalfACharacterAreShownAsReplaced() {
        assertThat(texts(json("a\u0000b\uD83Dc").get("blocks"))).contains("a\uFFFDb\uFFFDc");
    }

    @Example
    void wordsThatRunTheOtherWayAreKeptApart() {
        assertThat(texts(json("שלום").get("blocks"))).contains("\u2068שלום\u2069");
        assertThat(texts(json("\u202Eevil").get("blocks"))).contains("\u2068\u202Eevil\u2069");
    }

    @Example
    void wordsCannotCloseWhatKeepsThemApartNorLeaveAnythingOpen() {
        assertThat(texts(json("\u2069\u202Eevil").get("blocks"))).contains("\u2068\uFFFD\u202Eevil\u2069");
        assertThat(texts(json("\u2067evil").get("blocks"))).contains("\u2068\u2067evil\u2069\u2069");
        assertThat(texts(json("\u2067a\u2069b").get("blocks"))).contains("\u2068\u2067a\u2069b\u2069");
        assertThat(Shown.cut("\u2068\u2067abcdef\u2069\u2069", 6)).isEqualTo("\u2068\u2067a…\u2069\u2069");
    }

    @Example
    void aCutClosesTheDirectionThatItCutOpen() {
        String shown = texts(json("ש".repeat(40_000)).get("blocks"));

        assertThat(shown).contains("…\u2069");
        assertThat(Shown.cut("\u2068שלום", 4)).isEqualTo("\u2068ש…\u2069");
    }

    @Example
    void nothingOfALongQuoteIsLostToWhatItOpens() {
        String words = "\u2067".repeat(3_000) + "end";
        HomeTab tab = HomeTab.in(COPY).quoteWhole(words);

        String shown = texts(GsonFactory.createSnakeCase().toJsonTree(tab.view()));

        assertThat(shown.chars().filter(each -> each == '\u2067')).hasSize(3_000);
        assertThat(shown).contains("end").doesNotContain("…");
    }

    @Example
    void anEmojiAtTheCutIsWholeOrGone() {
        assertThat(Shown.cut("ab👍cd", 4)).isEqualTo("ab👍…");
        assertThat(Shown.cut("ab👍cd", 3)).isEqualTo("ab…");
        assertThat(Shown.cut("ab👍", 3)).isEqualTo("ab👍");
        assertThat(Shown.length("👍👍")).isEqualTo(2);
    }

    @Property(tries = 200)
    void whateverSomebodyWritesSlackTakes(@ForAll String words) {
        fits(json(words));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_999, 3_000, 3_001, 40_000})
    void everyLengthFits(int length) {
        fits(json("👍".repeat(length)));
        fits(json("&".repeat(length)));
    }

    private static JsonObject json(String words) {
        Message message = Message.in(COPY)
                .line("sample.greeting", "name", words)
                .quote(Line.of(words))
                .line(Line.of(words))
                .line(Line.of(words))
                .small("sample.greeting", "name", words)
                .done();
        return GsonFactory.createSnakeCase().toJsonTree(message).getAsJsonObject();
    }

    private static void fits(JsonObject message) {
        int[] all = {0};
        each(message.get("blocks"), text -> {
            assertThat(Shown.length(text)).isLessThanOrEqualTo(CELL);
            all[0] += Shown.length(text);
        });
        assertThat(all[0]).isLessThanOrEqualTo(10_010);
        assertThat(Shown.length(message.get("text").getAsString())).isLessThanOrEqualTo(4_000);
    }

    private static String texts(JsonElement json) {
        StringBuilder all = new StringBuilder();
        each(json, text -> all.append(text).append('\n'));
        return all.toString();
    }

    private static void each(JsonElement json, Consumer<String> text) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(part -> each(part, text));
        } else if (json.isJsonObject()) {
            json.getAsJsonObject().entrySet().forEach(entry -> {
                if (entry.getKey().equals("text") && entry.getValue().isJsonPrimitive()) {
                    text.accept(entry.getValue().getAsString());
                } else {
                    each(entry.getValue(), text);
                }
            });
        }
    }
}
