package dev.trellis.matching.score;

import dev.trellis.joining.apply.Role;
import dev.trellis.matching.crowd.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What topics bring somebody with everybody else: only those who name one of theirs are met, not everybody asked. */
final class TopicSums {
    private final List<Candidate> people;
    private final TopicIndex offering;
    private final TopicIndex wanting;
    private final int weight;
    private final ThreadLocal<int[][]> room;

    TopicSums(List<Candidate> people, int weight) {
        this.people = people;
        this.offering = new TopicIndex(people, one -> one.interests().offers());
        this.wanting = new TopicIndex(people, one -> one.interests().wants());
        this.weight = weight;
        this.room = ThreadLocal.withInitial(() -> new int[2][people.size()]);
    }

    /** Adds what one person's topics bring with each other in a range. */
    void addTo(int[] scores, int one, Range others) {
        int[] given = room.get()[0];
        int[] taken = room.get()[1];
        Arrays.fill(given, 0);
        Arrays.fill(taken, 0);
        give(given, one);
        take(taken, one);
        Role role = people.get(one).role();
        for (int other = others.from(); other < others.to(); other++) {
            if ((given[other] | taken[other]) != 0) {
                int there = Topics.share(given[other], wanting.topics(other));
                int back = Topics.share(taken[other], wanting.topics(one));
                scores[other] += weight * (role == Role.PEER ? (there + back) / 2 : there + back);
            }
        }
    }

    /** What everybody would be given; nothing, by a mentee. */
    private void give(int[] sums, int one) {
        if (people.get(one).role() != Role.MENTEE) {
            for (Map.Entry<String, Integer> offer :
                    people.get(one).interests().offers().entrySet()) {
                int[] wants = wanting.of(offer.getKey());
                for (int i = 0; i < wants.length; i += 2) {
                    sums[wants[i]] += Topics.worth(offer.getValue(), wants[i + 1]);
                }
            }
        }
    }

    /** What everybody would give; nothing, to a mentor. */
    private void take(int[] sums, int one) {
        if (people.get(one).role() != Role.MENTOR) {
            for (Map.Entry<String, Integer> want :
                    people.get(one).interests().wants().entrySet()) {
                int[] offers = offering.of(want.getKey());
                for (int i = 0; i < offers.length; i += 2) {
                    sums[offers[i]] += Topics.worth(offers[i + 1], want.getValue());
                }
            }
        }
    }
}
