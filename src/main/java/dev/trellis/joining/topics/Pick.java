package dev.trellis.joining.topics;

import dev.trellis.workspace.TopicId;

/** What somebody picks where topics are chosen. */
public sealed interface Pick {
    /** One that was suggested to them. */
    record Known(TopicId topic) implements Pick {}

    /** One that they name themselves. */
    record Added(String name) implements Pick {}
}
