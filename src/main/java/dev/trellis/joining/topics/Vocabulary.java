package dev.trellis.joining.topics;

import dev.trellis.privacy.mark.Marks;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.Secrets;
import dev.trellis.workspace.TopicId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A workspace's own words for topics: one topic, whether somebody writes "SQL tuning" or "sql  Tuning". Names are opened
 * once and then remembered, because 20,000 people choose among a few hundred.
 */
@Singleton
class Vocabulary {
    private static final String KIND = "topic";

    private final TopicRepository topics;
    private final Marks marks;
    private final Secrets secrets;
    private final Map<TopicId, String> opened = new ConcurrentHashMap<>();

    Vocabulary(TopicRepository topics, Marks marks, Secrets secrets) {
        this.topics = topics;
        this.marks = marks;
        this.secrets = secrets;
    }

    /** The topics of these names, made where they are missing, in the same order; the same topic is named once. */
    List<TopicId> named(WorkspaceId workspace, List<String> names) {
        Marks.Pen pen = marks.pen(workspace);
        List<String> wanted = names.stream()
                .map(name -> pen.mark(KIND, Glossary.folded(name)))
                .toList();
        Map<String, TopicId> known = known(workspace, wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.containsKey(wanted.get(i))) {
                make(workspace, wanted.get(i), Glossary.tidy(names.get(i)));
            }
        }
        Map<String, TopicId> all = known(workspace, wanted);
        return wanted.stream().distinct().map(all::get).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The names of all topics of a workspace. */
    Map<TopicId, String> names(WorkspaceId workspace) {
        return topics.findByWorkspace(workspace).stream().collect(Collectors.toMap(Topic::id, this::name));
    }

    /** What enough people chose, now that this one did, may be suggested to everybody. */
    void ripen(WorkspaceId workspace, PersonId chooser) {
        topics.ripe(workspace, chooser, Glossary.ENOUGH).forEach(topic -> topics.openToAll(workspace, topic.id()));
    }

    String name(Topic topic) {
        return opened.computeIfAbsent(topic.id(), id -> secrets.open(place(id), topic.sealedName()));
    }

    private Map<String, TopicId> known(WorkspaceId workspace, List<String> wanted) {
        return topics.findByWorkspaceAndMarkIn(workspace, wanted).stream()
                .collect(Collectors.toMap(Topic::mark, Topic::id));
    }

    private void make(WorkspaceId workspace, String mark, String name) {
        TopicId id = TopicId.make();
        topics.make(id, workspace, mark, secrets.seal(place(id), name));
    }

    private static String place(TopicId topic) {
        return "topic.sealed_name/" + topic;
    }
}
