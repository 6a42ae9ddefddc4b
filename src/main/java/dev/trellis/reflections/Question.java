package dev.trellis.reflections;

import java.util.List;

/** The one open question a reflection may answer: it turns with every reflection, from the start to the end of the way. */
public enum Question {
    START,
    MIDDLE,
    END;

    private static final List<Question> ALL = List.of(values());

    static Question after(long reflections) {
        return ALL.get((int) (reflections % ALL.size()));
    }
}
