package dev.trellis.slack.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Copy BERLIN = Copy.of(Locale.UK, ZoneId.of("Europe/Berlin"));

    @Test
    void whatSaysNothingIsLeftOutBecauseSlackRefusesAnEmptyText() {
        Line line = new Line(List.of(new Line.Text("", true), new Line.Text(" joined", false), new Line.Person("U1")));

        assertThat(texts(Message.in(BERLIN).line(line).done())).containsExactly(" joined");
    }

    @Test
    void aLineWithoutAnyWordsIsABlankOne() {
        Message message =
                Message.in(BERLIN).line(Line.of("")).quote(Line.of("")).done();

        assertThat(texts(message)).containsExactly(" ", " ");
    }

    @Test
    void aCutLineKeepsWhomItNames() {
        Line line = new Line(List.of(new Line.Text("12345", false), new Line.Person("U1"), new Line.Text("6", false)));

        assertThat(line.cut(5).pieces()).containsExactly(new Line.Text("12345", false), new Line.Person("U1"));
        assertThat(line.cut(3).plain()).isEqualTo("12\u2026@U1");
    }

    private static List<String> texts(Message message) {
        return GsonFactory.createSnakeCase().toJsonTree(message.blocks()).getAsJsonArray().asList().stream()
                .flatMap(block -> parts(block.getAsJsonObject()).stream())
                .flatMap(part -> parts(part.getAsJsonObject()).stream())
                .map(JsonElement::getAsJsonObject)
                .filter(piece -> piece.get("type").getAsString().equals("text"))
                .map(piece -> piece.get("text").getAsString())
                .toList();
    }

    private static List<JsonElement> parts(JsonObject holder) {
        return holder.getAsJsonArray("elements").asList();
    }
}
