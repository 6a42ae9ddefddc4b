package dev.trellis.joining.topics;

import java.util.List;

/** What somebody can help with and what they want to get better at, each in the order they chose. */
public record Skills(List<Skill> offers, List<Skill> wants) {
    public static final Skills NONE = new Skills(List.of(), List.of());

    public Skills {
        offers = List.copyOf(offers);
        wants = List.copyOf(wants);
    }

    public boolean isEmpty() {
        return offers.isEmpty() && wants.isEmpty();
    }

    /** Without how well they know them. */
    public Skills withoutLevels() {
        return new Skills(plain(offers), plain(wants));
    }

    private static List<Skill> plain(List<Skill> skills) {
        return skills.stream()
                .map(skill -> new Skill(skill.topic(), skill.name(), 0))
                .toList();
    }
}
