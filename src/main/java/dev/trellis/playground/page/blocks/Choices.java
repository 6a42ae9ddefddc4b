package dev.trellis.playground.page.blocks;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;
import java.util.List;
import java.util.Set;

/**
 * What a select menu, a set of checkboxes or radio buttons offers.
 *
 * @param people everyone who can be chosen, by name
 * @param rooms conversations with the kind Slack's filters know: public, private, im, mpim
 */
public record Choices(List<Choice> people, List<Room> rooms, Words words) {
    /** One entry. */
    public record Choice(String value, String label, String description) {}

    /** Entries under one heading; the heading is empty when there is only one group. */
    public record Group(String label, List<Choice> choices) {}

    /** A conversation that a menu may offer. */
    public record Room(String id, String label, String kind) {}

    public List<Group> groups(JsonObject element) {
        return switch (Json.text(element, "type")) {
            case "users_select", "multi_users_select" -> List.of(new Group("", people));
            case "channels_select", "multi_channels_select" -> rooms(Set.of("public"));
            case "conversations_select", "multi_conversations_select" -> rooms(wanted(element));
            default -> own(element);
        };
    }

    private List<Group> rooms(Set<String> kinds) {
        return List.of(new Group(
                "",
                rooms.stream()
                        .filter(room -> kinds.contains(room.kind()))
                        .map(room -> new Choice(room.id(), room.label(), ""))
                        .toList()));
    }

    private static Set<String> wanted(JsonObject element) {
        JsonObject filter = Json.object(element, "filter");
        return filter.has("include")
                ? Set.copyOf(Json.texts(Json.array(filter, "include")))
                : Set.of("public", "private", "im", "mpim");
    }

    private List<Group> own(JsonObject element) {
        return element.has("option_groups")
                ? Json.objects(Json.array(element, "option_groups"))
                        .map(group -> new Group(words.plain(group, "label"), options(group)))
                        .toList()
                : List.of(new Group("", options(element)));
    }

    private List<Choice> options(JsonObject holder) {
        return Json.objects(Json.array(holder, "options"))
                .map(it -> new Choice(Json.text(it, "value"), words.plain(it, "text"), words.plain(it, "description")))
                .toList();
    }
}
