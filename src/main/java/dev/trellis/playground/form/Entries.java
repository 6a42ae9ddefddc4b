package dev.trellis.playground.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person put into a form, as plain texts: words, a date, the value of a chosen option, an id. Fields that are
 * not mentioned keep what they held; name them without a value to empty them.
 */
public final class Entries {
    private static final Entries NONE = new Entries(Map.of());

    private final Map<String, List<String>> texts;

    private Entries(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    public static Entries none() {
        return NONE;
    }

    /** Where block and action have the same name, as everywhere in Trellis. */
    public Entries with(String name, String... values) {
        return with(name, name, List.of(values));
    }

    public Entries with(String blockId, String actionId, List<String> values) {
        var more = new HashMap<>(texts);
        more.put(key(blockId, actionId), List.copyOf(values));
        return new Entries(Map.copyOf(more));
    }

    Optional<List<String>> of(Element element) {
        return Optional.ofNullable(texts.get(key(element.blockId(), element.actionId())));
    }

    private static String key(String blockId, String actionId) {
        return blockId + "\n" + actionId;
    }
}
