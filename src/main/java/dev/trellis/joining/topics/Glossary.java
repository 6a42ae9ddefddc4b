package dev.trellis.joining.topics;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.TopicId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The topics that somebody may be shown: those that enough people chose, so that none of them tells of one person's wish,
 * and their own.
 */
@Singleton
public class Glossary {
    /** So many people choose a topic before it is suggested to others. */
    public static final int ENOUGH = 5;

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+");

    private final TopicRepository topics;
    private final Vocabulary vocabulary;

    Glossary(TopicRepository topics, Vocabulary vocabulary) {
        this.topics = topics;
        this.vocabulary = vocabulary;
    }

    /** By their ids, as the first who chose them in this workspace wrote them. */
    public Map<TopicId, String> openTo(WorkspaceId workspace, PersonId reader) {
        Map<TopicId, String> open = new LinkedHashMap<>();
        topics.findByWorkspaceAndCommon(workspace, true).forEach(topic -> open.put(topic.id(), vocabulary.name(topic)));
        topics.of(workspace, reader).forEach(topic -> open.put(topic.id(), vocabulary.name(topic)));
        return open;
    }

    /** The names of what somebody picked, each once; empty when something among it was never theirs to pick. */
    public Optional<List<String>> names(WorkspaceId workspace, PersonId by, List<Pick> picks) {
        Map<TopicId, String> open = openTo(workspace, by);
        Map<String, String> names = new LinkedHashMap<>();
        for (Pick pick : picks) {
            String name = switch (pick) {
                case Pick.Known(TopicId topic) -> open.getOrDefault(topic, "");
                case Pick.Added(String added) -> tidy(added);
            };
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.putIfAbsent(folded(name), name);
        }
        return Optional.of(List.copyOf(names.values()));
    }

    /** As it is shown: nothing that cannot be seen around it, and one blank between words. */
    public static String tidy(String name) {
        return GAP.matcher(name).replaceAll(" ").strip();
    }

    /** As it is compared. */
    public static String folded(String name) {
        return Normalizer.normalize(tidy(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
