package dev.trellis.matching.plan;

import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.rules.Rule;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is left over and has nobody, unless somebody comes again whom they met not long ago. For them the two need not wait so
 * long to meet again; for everybody else they do.
 */
record Patience(Brief brief, Rules asked) {
    static Patience of(Brief brief) {
        return new Patience(brief, new Rules(brief.limits()));
    }

    /** Those whom a plan leaves over although a meeting not long ago is all that stands between them and somebody. */
    Set<PersonId> lacking(Plan plan) {
        return plan.leftOver().stream()
                .filter(left -> left.obstacle() == Obstacle.RULE)
                .map(Unpaired::person)
                .filter(this::couldMeetAgain)
                .collect(Collectors.toSet());
    }

    private boolean couldMeetAgain(PersonId person) {
        Candidate one = brief.crowd().get(person);
        return one.ties().past().keySet().stream()
                .flatMap(met -> brief.crowd().find(met).stream())
                .filter(other -> !brief.fixed().forbidden().contains(Couple.of(person, other.id())))
                .anyMatch(other -> asked.allAgainst(Two.of(one, other)).equals(List.of(Rule.NOT_MET_LATELY)));
    }
}
