package dev.trellis.playground.page.parts;

import com.google.gson.JsonObject;
import dev.trellis.playground.page.forms.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the middle of the page.
 *
 * @param deeds what the viewer can do with the channel itself: archive, unarchive or remove
 * @param foot what stands below: a field to write in, a way to join, or a note
 */
public record RoomView(String title, String about, List<Tab> tabs, List<String> deeds, Contents contents, Foot foot) {

    /** A tab of the app. */
    public record Tab(String label, String href, boolean selected) {}

    /**
     * Messages, or a Home tab.
     *
     * @param home null in a conversation
     */
    public record Contents(
            List<MessageView> messages, @Nullable HomeView home) {}

    /** A published Home tab, or one the app has not published yet. */
    public record HomeView(JsonObject body, Fields fields) {}

    /** What one can do below: its kind is write, join, archived, note or none. */
    public record Foot(String kind, String words) {}
}
