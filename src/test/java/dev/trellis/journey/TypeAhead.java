package dev.trellis.journey;

import com.google.gson.JsonObject;
import dev.trellis.playground.Place;
import dev.trellis.playground.Seat;
import dev.trellis.playground.world.Json;
import java.util.List;
import java.util.stream.Stream;

/** Types into a field that is searched, in the modal in front, and chooses from what Trellis offers. */
final class TypeAhead {
    private TypeAhead() {}

    /** The labels that are offered, in their order. */
    static List<String> offered(Seat seat, String field, String typed) {
        return options(seat, field, typed).map(TypeAhead::label).toList();
    }

    /** For each of these words what reads exactly like them, or else what adds them. */
    static String[] chosen(Seat seat, String field, String... words) {
        return Stream.of(words).map(typed -> chosen(seat, field, typed)).toArray(String[]::new);
    }

    static String chosen(Seat seat, String field, String typed) {
        return options(seat, field, typed)
                .filter(option ->
                        label(option).equalsIgnoreCase(typed) || label(option).equals("Add \"" + typed + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Neither offered nor added: " + typed))
                .toString();
    }

    /** What adds these words, which is the last that is offered. */
    static String added(Seat seat, String field, String typed) {
        return options(seat, field, typed)
                .reduce((before, last) -> last)
                .orElseThrow(() -> new AssertionError("Cannot be added: " + typed))
                .toString();
    }

    private static Stream<JsonObject> options(Seat seat, String field, String typed) {
        return seat.options(Place.of(seat.modal().orElseThrow()), field, field, typed).stream();
    }

    private static String label(JsonObject option) {
        return Json.text(Json.object(option, "text"), "text");
    }
}
