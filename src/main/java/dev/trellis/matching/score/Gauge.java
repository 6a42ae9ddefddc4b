package dev.trellis.matching.score;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.rules.Rule;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The scores of one person with everybody at once, the same that {@link Scoring} gives two people, so fast that nobody needs
 * to be passed over. Rules that look at kinds of people are asked here too; those about two people alone are not.
 */
public final class Gauge {
    /** So far below 0 that no score makes up for it. */
    private static final int REFUSED = -10_000;

    private final Rules rules;
    private final Kinds standing;
    private final Kinds hours;
    private final Kinds teams;
    private final Kinds style;
    private final TopicSums topics;
    private final WishLists wishes;
    private final ThreadLocal<int[]> room;

    /** Of these people, numbered as they come. */
    public Gauge(List<Candidate> all, Limits limits, Weights weights) {
        this.room = ThreadLocal.withInitial(() -> new int[all.size()]);
        this.rules = new Rules(limits);
        this.standing = new Kinds(all, Standing::of, asked(Rule.ROLES_FIT, Rule.LEVELS_CLOSE, Rule.LANGUAGE_IN_COMMON));
        this.hours = new Kinds(all, one -> one.reach().hours(), asked(Part.HOURS, weights, Rule.HOURS_IN_COMMON));
        this.teams = new Kinds(all, one -> one.rank().team(), asked(Part.TEAMS, weights, Rule.OTHER_TEAM));
        this.style = new Kinds(all, one -> one.interests().style(), asked(Part.STYLE, weights));
        this.topics = new TopicSums(all, weights.topics());
        this.wishes = new WishLists(all, weights.wishes());
    }

    /** What one of the rules about kinds looks at. */
    private record Standing(Object role, int level, Set<String> languages) {
        static Standing of(Candidate one) {
            return new Standing(one.role(), one.rank().level(), one.reach().languages());
        }
    }

    /**
     * One person's score with each in a range; below 0 where a rule about kinds keeps them apart. What is returned is good
     * until the same thread asks again, because new room for everybody would take longer than the scores.
     */
    public int[] scores(int one, Range others) {
        int[] scores = room.get();
        Arrays.fill(scores, others.from(), others.to(), 0);
        topics.addTo(scores, one, others);
        style.addTo(scores, one, others);
        teams.addTo(scores, one, others);
        hours.addTo(scores, one, others);
        standing.addTo(scores, one, others);
        wishes.addTo(scores, one);
        scores[one] = REFUSED;
        return scores;
    }

    private Kinds.Asked asked(Rule first, Rule... more) {
        Set<Rule> asked = EnumSet.of(first, more);
        return (one, other) -> Collections.disjoint(rules.allAgainst(Two.of(one, other)), asked) ? 0 : REFUSED;
    }

    private Kinds.Asked asked(Part part, Weights weights, Rule rule) {
        Kinds.Asked points = asked(part, weights);
        Kinds.Asked refusal = asked(rule);
        return (one, other) -> points.of(one, other) + refusal.of(one, other);
    }

    private static Kinds.Asked asked(Part part, Weights weights) {
        int weight = part.weight(weights);
        return (one, other) -> weight == 0 ? 0 : weight * part.of(Two.of(one, other));
    }
}
