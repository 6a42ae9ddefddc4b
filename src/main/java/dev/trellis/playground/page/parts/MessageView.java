package dev.trellis.playground.page.parts;

import com.google.gson.JsonElement;
import dev.trellis.playground.page.blocks.Paragraph;
import dev.trellis.playground.page.forms.Fields;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import java.util.List;

/**
 * A message as one viewer sees it.
 *
 * @param day the day it opens, empty when the message before it is of the same day
 * @param paragraphs its text; shown when it has no blocks
 */
public record MessageView(
        Message message, Face author, Stamp stamp, String day, List<Paragraph> paragraphs, Fields fields) {

    /** When it was written, in the viewer's zone. */
    public record Stamp(String time, String full, String iso) {}

    /** An id for the page; Slack's has a dot in it. */
    public String id() {
        return message.ts().replace('.', '-');
    }

    public boolean app() {
        return author.marks().contains(Face.APP);
    }

    public boolean edited() {
        return blocks().isEmpty() && message.body().has("edited");
    }

    /** The files it shows; a picture is seen, everything else can be saved. */
    public List<FileView> files() {
        return Json.objects(Json.array(message.body(), "files"))
                .map(file -> new FileView(
                        Json.text(file, "id"),
                        Json.text(file, "name"),
                        Json.text(file, "alt_txt"),
                        Json.flag(file, "picture")))
                .toList();
    }

    /** A file of a message. */
    public record FileView(String id, String name, String alt, boolean picture) {}

    public List<JsonElement> blocks() {
        return message.blocks().asList();
    }
}
