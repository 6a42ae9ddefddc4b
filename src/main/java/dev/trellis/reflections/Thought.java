package dev.trellis.reflections;

import java.util.Optional;

/**
 * What somebody writes down.
 *
 * @param question what it answers; empty when it was typed without one
 */
public record Thought(String words, Optional<Question> question) {
    /** In code points; what a field of Slack's takes. */
    public static final int MAX = 3_000;
}
