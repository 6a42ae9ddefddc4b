package dev.trellis.matching.rules;

import dev.trellis.matching.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program's rules, asked of two people at a time. */
public record Rules(Limits limits) {
    private static final Rule[] ALL = Rule.values();

    public boolean allow(Two two) {
        for (Rule rule : ALL) {
            if (rule.refuses(two, limits)) {
                return false;
            }
        }
        return true;
    }

    /** Every rule that keeps them apart. */
    public List<Rule> allAgainst(Two two) {
        List<Rule> against = new ArrayList<>();
        for (Rule rule : ALL) {
            if (rule.refuses(two, limits)) {
                against.add(rule);
            }
        }
        return against;
    }

    /** Whether they met within the rounds that should lie between. */
    public boolean metLately(Two two) {
        return Rule.NOT_MET_LATELY.refuses(two, limits);
    }

    /** The first rule that keeps them apart, with its facts. */
    public Optional<Refusal> against(Two two) {
        for (Rule rule : ALL) {
            if (rule.refuses(two, limits)) {
                return Optional.of(rule.refusal(two, limits));
            }
        }
        return Optional.empty();
    }
}
