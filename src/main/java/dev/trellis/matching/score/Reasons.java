package dev.trellis.matching.score;

import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Interests;
import dev.trellis.matching.crowd.Reach;
import dev.trellis.matching.rules.Two;
import java.util.List;
import java.util.stream.Stream;

/** What speaks for a pair, the weightiest first; only parts that count in the program. */
public record Reasons(Weights weights) {
    private static final int ALIKE = 75;
    private static final int NAMED = 2;

    public List<Reason> of(Two two) {
        return Stream.of(topics(two), style(two), hours(two), teams(two))
                .flatMap(reasons -> reasons)
                .toList();
    }

    private Stream<Reason> topics(Two two) {
        if (weights.topics() == 0) {
            return Stream.empty();
        }
        Stream<Reason> back = two.peers() ? gives(two.other(), two.one()) : Stream.empty();
        return Stream.concat(gives(two.one(), two.other()), back);
    }

    private static Stream<Reason> gives(Candidate giver, Candidate taker) {
        List<String> topics = Topics.between(giver, taker);
        return topics.isEmpty()
                ? Stream.empty()
                : Stream.of(new Reason.Gives(giver.id(), topics.subList(0, Math.min(NAMED, topics.size()))));
    }

    private Stream<Reason> style(Two two) {
        Interests one = two.one().interests();
        Interests other = two.other().interests();
        boolean alike = weights.style() > 0 && one.answered() && other.answered() && Part.STYLE.of(two) >= ALIKE;
        return alike ? Stream.of(new Reason.WorkAlike(one.styleTold() && other.styleTold())) : Stream.empty();
    }

    private Stream<Reason> hours(Two two) {
        Reach one = two.one().reach();
        Reach other = two.other().reach();
        int minutes = one.hours().minutesInCommon(other.hours());
        return weights.hours() > 0 && minutes > 0
                ? Stream.of(new Reason.HoursInCommon(minutes, one.hoursTold() && other.hoursTold()))
                : Stream.empty();
    }

    private Stream<Reason> teams(Two two) {
        return weights.teams() > 0 && Part.TEAMS.of(two) == Part.MOST
                ? Stream.of(new Reason.DifferentTeams())
                : Stream.empty();
    }
}
