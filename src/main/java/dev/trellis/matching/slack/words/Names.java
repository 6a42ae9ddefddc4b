package dev.trellis.matching.slack.words;

import dev.trellis.workspace.PersonId;
import java.util.Map;
import java.util.Optional;

/** What people and topics are called; of a topic that nobody chose any more nothing is said. */
public record Names(Map<PersonId, String> people, Map<String, String> topics) {
    public Names {
        people = Map.copyOf(people);
        topics = Map.copyOf(topics);
    }

    public String person(PersonId person) {
        return people.getOrDefault(person, "?");
    }

    Optional<String> topic(String topic) {
        return Optional.ofNullable(topics.get(topic));
    }
}
