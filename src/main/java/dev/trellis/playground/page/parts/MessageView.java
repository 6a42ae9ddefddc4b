package dev.trellis.playground.page.parts;

import com.google.gson.JsonElement;
import dev.trellis.playground.page.blocks.Paragraph;
import dev.trellis.playground.page.forms.Fields;
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

    public List<JsonElement> blocks() {
        return message.blocks().asList();
    }
}
