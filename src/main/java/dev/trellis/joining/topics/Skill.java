package dev.trellis.joining.topics;

import dev.trellis.workspace.TopicId;

/**
 * A topic that somebody chose.
 *
 * @param name as the first one in the workspace wrote it
 * @param level how well they know it, 1 to {@link #BEST}; 0 when they did not say
 */
public record Skill(TopicId topic, String name, int level) {
    /** Knows it well enough to teach it. */
    public static final int BEST = 4;
}
