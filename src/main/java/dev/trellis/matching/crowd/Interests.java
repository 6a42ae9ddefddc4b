package dev.trellis.matching.crowd;

import java.util.List;
import java.util.Map;

/**
 * What somebody offers and wants, by topic, and how they like to work.
 *
 * @param offers their level in each topic they offer; 0 when they did not say
 * @param wants their level in each topic they want to get better at; 0 when they did not say
 * @param style their answers, each from 1 to 5, or 0 where they gave none
 * @param styleTold whether a partner may read how they like to work; if not it is used and never said
 */
public record Interests(
        Map<String, Integer> offers, Map<String, Integer> wants, List<Integer> style, boolean styleTold) {
    public static final Interests NONE = new Interests(Map.of(), Map.of(), List.of(), false);

    public Interests {
        offers = Map.copyOf(offers);
        wants = Map.copyOf(wants);
        style = List.copyOf(style);
    }

    /** Whether they said how they like to work. */
    public boolean answered() {
        return style.stream().anyMatch(answer -> answer > 0);
    }
}
