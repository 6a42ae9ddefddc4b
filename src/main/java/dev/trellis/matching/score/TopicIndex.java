package dev.trellis.matching.score;

import dev.trellis.matching.crowd.Candidate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Who names each topic on one side, as an offer or a want, and at which level. */
final class TopicIndex {
    private static final int[] NOBODY = {};

    private final Map<String, int[]> named = new HashMap<>();
    private final int[] topics;

    TopicIndex(List<Candidate> people, Function<Candidate, Map<String, Integer>> side) {
        this.topics = people.stream().mapToInt(one -> side.apply(one).size()).toArray();
        Map<String, IntStream.Builder> lists = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            for (Map.Entry<String, Integer> topic : side.apply(people.get(i)).entrySet()) {
                lists.computeIfAbsent(topic.getKey(), key -> IntStream.builder())
                        .add(i)
                        .add(topic.getValue());
            }
        }
        lists.forEach((topic, list) -> named.put(topic, list.build().toArray()));
    }

    /** How many topics a person names. */
    int topics(int person) {
        return topics[person];
    }

    /** Everybody who names a topic, each followed by their level in it. */
    int[] of(String topic) {
        return named.getOrDefault(topic, NOBODY);
    }
}
