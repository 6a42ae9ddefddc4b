package dev.trellis.joining.topics.slack;

import dev.trellis.joining.topics.Pick;
import dev.trellis.slack.kit.Field;
import dev.trellis.workspace.TopicId;

/** How a topic travels as a choice of Slack's: one that is known by its id alone, one that is added by its name. */
public final class TopicOption {
    /** No id begins like this. */
    private static final String ADDED = "+";

    private TopicOption() {}

    public static Field.Option known(TopicId topic, String name) {
        return new Field.Option(topic.toString(), name);
    }

    public static Field.Option added(String name) {
        return added(name, name);
    }

    static Field.Option added(String name, String label) {
        return new Field.Option(ADDED + name, label);
    }

    public static Pick read(String value) {
        return value.startsWith(ADDED)
                ? new Pick.Added(value.substring(ADDED.length()))
                : new Pick.Known(TopicId.of(value));
    }
}
