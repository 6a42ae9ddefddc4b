package dev.trellis.joining.topics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of the topics that somebody chose, in their order. */
public record Chosen(List<String> offers, List<String> wants) {
    /** Topics on each side. */
    public static final int MOST = 8;

    /** Code points of a name; with what stands around it, Slack shows no more of an option. */
    public static final int LONGEST = 60;

    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]| and | & ");

    public Chosen {
        offers = List.copyOf(offers);
        wants = List.copyOf(wants);
    }

    /** The topics that two texts name, as people write them: "SQL tuning, Rust and public speaking". */
    public static Chosen named(String offers, String wants) {
        return new Chosen(named(offers), named(wants));
    }

    private static List<String> named(String text) {
        return BETWEEN.splitAsStream(text)
                .map(Glossary::tidy)
                .map(name -> name.replaceFirst("[.!]+$", ""))
                .filter(name -> !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST)
                .limit(MOST)
                .toList();
    }

    Map<Side, List<String>> bySide() {
        Map<Side, List<String>> sides = new EnumMap<>(Side.class);
        sides.put(Side.OFFER, offers);
        sides.put(Side.WANT, wants);
        return sides;
    }
}
