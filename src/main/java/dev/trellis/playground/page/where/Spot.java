package dev.trellis.playground.page.where;

import dev.trellis.playground.Place;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;
import java.util.List;
import java.util.Optional;

/** A place that can be pressed, as the page carries it to the browser and back: {@code message:C..:ts}, {@code view:V..}. */
public record Spot(Place place) {

    public static Spot of(Message message) {
        return new Spot(Place.of(message));
    }

    public static Spot of(View view) {
        return new Spot(Place.of(view));
    }

    /** What the browser sent back; empty when it is none of ours. */
    public static Optional<Spot> parse(String text) {
        List<String> parts = List.of(text.split(":", -1));
        if (parts.size() == 3 && parts.getFirst().equals("message")) {
            return Optional.of(new Spot(new Place.InMessage(parts.get(1), parts.get(2))));
        }
        return parts.size() == 2 && parts.getFirst().equals("view")
                ? Optional.of(new Spot(new Place.InView(parts.get(1))))
                : Optional.empty();
    }

    /** As it goes into the page. */
    public String text() {
        return switch (place) {
            case Place.InMessage(String channel, String ts) -> "message:" + channel + ":" + ts;
            case Place.InView(String viewId) -> "view:" + viewId;
        };
    }
}
