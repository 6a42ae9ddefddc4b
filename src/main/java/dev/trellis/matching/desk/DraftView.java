package dev.trellis.matching.desk;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.DraftPair.Sending;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.plan.Fixed;
import dev.trellis.workspace.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A draft as its program's leads see it.
 *
 * @param pairs the best first
 * @param leftOver without those who lost one of their offers and got another
 */
public record DraftView(Draft draft, List<DraftPair> pairs, List<LeftOver> leftOver, Fixed fixed) {
    public DraftView {
        pairs = List.copyOf(pairs);
        Set<PersonId> asked = pairs.stream()
                .filter(pair -> pair.sending() == Sending.SENT)
                .flatMap(pair -> pair.couple().both().stream())
                .collect(Collectors.toSet());
        leftOver = leftOver.stream()
                .filter(left -> !asked.contains(left.person()))
                .sorted(Comparator.comparing(left -> left.person().toString()))
                .toList();
    }
}
