package dev.trellis.playground.page.blocks;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;
import java.util.List;

/** What a template asks when it meets Slack's text objects: one instance for one reader of one page. */
public final class Words {
    private final Reader reader;

    public Words(Reader reader) {
        this.reader = reader;
    }

    /** A text object, marked up or plain; a missing one has no paragraphs. */
    public List<Paragraph> text(JsonObject holder, String name) {
        JsonObject text = Json.object(holder, name);
        return Json.text(text, "type").equals("mrkdwn")
                ? new Mrkdwn(reader).read(Json.text(text, "text"), Json.flag(text, "verbatim"))
                : lone(plain(holder, name));
    }

    /** A text object where only plain text fits, such as a button's label. */
    public String plain(JsonObject holder, String name) {
        JsonObject text = Json.object(holder, name);
        return Json.text(text, "emoji").equals("false")
                ? Json.text(text, "text")
                : Emoji.inText(Json.text(text, "text"));
    }

    /** A message's or a context element's own text. */
    public List<Paragraph> own(JsonObject textObject) {
        JsonObject holder = new JsonObject();
        holder.add("text", textObject);
        return text(holder, "text");
    }

    public List<Paragraph> mrkdwn(String text) {
        return new Mrkdwn(reader).read(text, false);
    }

    public List<Paragraph> markdown(String text) {
        return Markdown.read(text);
    }

    public List<Paragraph> rich(JsonObject block) {
        return new RichText(reader).read(block);
    }

    /** What a menu says before anything is chosen. */
    public String hint(JsonObject element) {
        String placeholder = plain(element, "placeholder");
        return placeholder.isEmpty() ? "Choose one" : placeholder;
    }

    /** What a screen reader calls a control that has no label of its own. */
    public String name(JsonObject block, JsonObject element) {
        String said = Json.text(element, "accessibility_label");
        String around = Json.text(Json.object(block, "text"), "text");
        return said.isEmpty() ? hint(element) + (around.isEmpty() ? "" : ": " + Mrkdwn.unescape(around)) : said;
    }

    private static List<Paragraph> lone(String text) {
        return text.isEmpty() ? List.of() : List.of(Paragraph.of("text", List.of(Piece.text(text, Piece.Style.PLAIN))));
    }
}
