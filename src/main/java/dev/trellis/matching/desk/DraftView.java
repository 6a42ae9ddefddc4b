package dev.trellis.matching.desk;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.plan.Fixed;
import java.util.Comparator;
import java.util.List;

/**
 * A draft as its program's leads see it.
 *
 * @param pairs the best first
 */
public record DraftView(Draft draft, List<DraftPair> pairs, List<LeftOver> leftOver, Fixed fixed) {
    public DraftView {
        pairs = List.copyOf(pairs);
        leftOver = leftOver.stream()
                .sorted(Comparator.comparing(left -> left.person().toString()))
                .toList();
    }
}
