package dev.trellis.matching.plan;

import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.rules.Rule;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import dev.trellis.pairing.Couple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the one thing that keeps somebody from having a pair. */
final class Obstacles {
    /** So many others tell what stands in the way; asking everybody would tell no more. */
    private static final int ASKED = 2_000;

    /** A rule that alone keeps somebody away weighs more than one of several. */
    private static final int ALONE = 10_000;

    private final Rules rules;
    private final Set<Couple> forbidden;
    private final List<Candidate> everybody;

    Obstacles(Rules rules, Set<Couple> forbidden, List<Candidate> everybody) {
        this.rules = rules;
        this.forbidden = forbidden;
        this.everybody = everybody;
    }

    Unpaired of(Candidate who) {
        Map<Rule, Integer> weights = new EnumMap<>(Rule.class);
        boolean apart = false;
        int step = Math.max(1, everybody.size() / ASKED);
        for (int i = 0; i < everybody.size(); i += step) {
            Two two = Two.of(who, everybody.get(i));
            List<Rule> against = fit(two) ? rules.allAgainst(two) : List.of(Rule.ROLES_FIT);
            if (against.isEmpty() && !forbids(two)) {
                return Unpaired.because(who, Obstacle.TAKEN);
            }
            apart |= against.isEmpty();
            against.stream()
                    .filter(rule -> !against.contains(Rule.NOT_ONESELF) && !against.contains(Rule.ROLES_FIT))
                    .forEach(rule -> weights.merge(rule, against.size() == 1 ? ALONE : 1, Integer::sum));
        }
        return apart ? Unpaired.because(who, Obstacle.APART) : heaviest(who, weights);
    }

    private boolean forbids(Two two) {
        return !forbidden.isEmpty()
                && forbidden.contains(Couple.of(two.one().id(), two.other().id()));
    }

    /** Mentees tell nothing about mentees; asking all the other rules about each two of them takes longest. */
    private static boolean fit(Two two) {
        return two.mentoring() || two.peers();
    }

    private static Unpaired heaviest(Candidate who, Map<Rule, Integer> weights) {
        @Nullable
        Rule rule = weights.entrySet().stream()
                .max(Map.Entry.<Rule, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Rule, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
        return rule == null ? Unpaired.because(who, Obstacle.NOBODY) : Unpaired.because(who, Obstacle.RULE, rule);
    }
}
