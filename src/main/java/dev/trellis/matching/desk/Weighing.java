package dev.trellis.matching.desk;

import dev.trellis.matching.Policy;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.draft.Figures;
import dev.trellis.matching.plan.Brief;
import dev.trellis.matching.plan.Plan;
import dev.trellis.matching.plan.Planner;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * What would become of a draft. Nothing is stored by it; with many people it takes as long as making their pairs does, so
 * never inside a request of Slack's.
 */
@Singleton
public class Weighing {
    private final DraftBook book;

    Weighing(DraftBook book) {
        this.book = book;
    }

    /** A draft's pairs anew around everything that is fixed in it; empty when what it was made from is gone. */
    @Transactional
    public Optional<Plan> anew(Draft draft) {
        return brief(draft).map(Planner::plan);
    }

    /** What the whole would lose if these two were a pair; empty when a rule or a decision by hand is against it. */
    @Transactional
    public Optional<Price> pair(Draft draft, PersonId one, PersonId other) {
        return brief(draft).flatMap(brief -> switch (hand(draft, brief).with(new Edit.Pin(one, other))) {
            case Hand.Fine fine -> Optional.of(price(draft, Planner.plan(brief.with(fine.fixed()))));
            case Hand.No _ -> Optional.empty();
        });
    }

    /** The draft by other rules or weights; empty when what it was made from is gone. */
    @Transactional
    public Optional<Foreseen.Would> by(Draft draft, Policy policy) {
        return brief(draft)
                .map(brief -> Planner.plan(brief.with(policy)))
                .map(plan ->
                        new Foreseen.Would(Figures.of(plan), price(draft, plan).comparable(draft.measuresBy(policy))));
    }

    /** What a draft's pairs lose against these. */
    @Transactional
    public Price price(Draft draft, Plan after) {
        Crowd crowd = book.crowd(draft).orElseThrow();
        return Price.of(
                book.pairs(draft).stream().map(pair -> pair.planned(crowd)).toList(), after);
    }

    Optional<Brief> brief(Draft draft) {
        return book.crowd(draft)
                .map(crowd -> Brief.of(
                                crowd,
                                draft.policy(),
                                book.fixed(draft),
                                draft.origin().seed())
                        .keeping(book.before(draft)));
    }

    /** Where the draft lets people meet again sooner, so may whoever edits it. */
    Hand hand(Draft draft, Brief brief) {
        int rounds = draft.figures().repeatRounds();
        return new Hand(brief.with(brief.limits().repeatingAfter(rounds)), book.pairs(draft));
    }
}
