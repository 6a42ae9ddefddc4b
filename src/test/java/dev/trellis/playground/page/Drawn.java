package dev.trellis.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.trellis.playground.form.State;
import dev.trellis.playground.page.blocks.Choices;
import dev.trellis.playground.page.blocks.Kinds;
import dev.trellis.playground.page.blocks.Readers;
import dev.trellis.playground.page.blocks.Words;
import dev.trellis.playground.page.forms.Fields;
import dev.trellis.playground.page.forms.Problems;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Blocks as the page's templates draw them for Ana in Berlin. */
public final class Drawn {
    private static final Templates TEMPLATES = new Templates();

    private Drawn() {}

    /** Blocks as JSON that may be quoted with apostrophes, which reads better inside Java. */
    public static JsonArray blocks(String... json) {
        return JsonParser.parseString("[" + String.join(",", json) + "]").getAsJsonArray();
    }

    public static Document of(String... json) {
        return of(blocks(json), Problems.NONE);
    }

    public static Document of(JsonArray blocks, Problems problems) {
        Words words = new Words(Readers.ANA);
        Choices choices = new Choices(
                List.of(new Choices.Choice("U1ANA", "Ana Schmidt", ""), new Choices.Choice("U2BEN", "Ben Carter", "")),
                List.of(
                        new Choices.Room("C1PEERS", "#peers", "public"),
                        new Choices.Room("G1HR", "#hr-private", "private")),
                words);
        Fields fields = new Fields("view:V1", State.initial(blocks), problems, Readers.ANA.zone());
        Map<String, Object> model = Map.of(
                "blocks", blocks.asList(), "words", words, "kinds", new Kinds(), "choices", choices, "fields", fields);
        return Jsoup.parse("<form>" + TEMPLATES.render("blocks/all", model) + "</form>");
    }
}
