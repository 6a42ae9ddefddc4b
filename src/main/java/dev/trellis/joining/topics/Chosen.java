package dev.trellis.joining.topics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The names of the topics that somebody chose, in their order. */
public record Chosen(List<String> offers, List<String> wants) {
    /** Topics on each side. */
    public static final int MOST = 8;

    /** Code points of a name; Slack shows no more of an option. */
    public static final int LONGEST = 60;

    public Chosen {
        offers = List.copyOf(offers);
        wants = List.copyOf(wants);
    }

    Map<Side, List<String>> bySide() {
        Map<Side, List<String>> sides = new EnumMap<>(Side.class);
        sides.put(Side.OFFER, offers);
        sides.put(Side.WANT, wants);
        return sides;
    }
}
