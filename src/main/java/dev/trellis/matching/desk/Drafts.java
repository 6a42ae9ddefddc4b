package dev.trellis.matching.desk;

import dev.trellis.matching.Decision;
import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policies;
import dev.trellis.matching.Policy;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.draft.Origin;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.gather.Gathering;
import dev.trellis.matching.plan.Before;
import dev.trellis.matching.plan.Brief;
import dev.trellis.matching.plan.Fixed;
import dev.trellis.matching.plan.Plan;
import dev.trellis.matching.plan.Planner;
import dev.trellis.program.Programs;
import dev.trellis.workspace.DraftId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes pairs for a program, and shows what was made to its leads. */
@Singleton
public class Drafts {
    private final Programs programs;
    private final Policies policies;
    private final Gathering gathering;
    private final DraftBook book;
    private final DecisionLog log;
    private final Clock clock;

    Drafts(Programs programs, Policies policies, Gathering gathering, DraftBook book, DecisionLog log, Clock clock) {
        this.programs = programs;
        this.policies = policies;
        this.gathering = gathering;
        this.book = book;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes the best pairs there are and keeps them as a draft that nobody is told of. With a few hundred people it takes
     * less than a second, with 20,000 up to twenty: never inside a request of Slack's.
     */
    @Transactional
    public Ran run(Matchmaker by, Scope scope) {
        if (!isLead(by)) {
            return new Ran.NotALead();
        }
        if (!programs.get(by.workspace(), by.program()).isOpen()) {
            return new Ran.NotOpen();
        }
        Instant asked = clock.instant();
        Crowd crowd = gathering.of(by.workspace(), by.program(), scope);
        return crowd.size() < 2 ? new Ran.Nobody() : made(by, scope, crowd, asked);
    }

    /** It counts as made when people were looked at: what is published after that it does not know. */
    private Ran made(Matchmaker by, Scope scope, Crowd crowd, Instant asked) {
        Policy policy = policies.of(by.workspace(), by.program());
        Origin origin = new Origin(by.person(), asked, scope.kind(), asked.toEpochMilli(), Origin.ENGINE);
        Plan plan = Planner.plan(Brief.of(crowd, policy, Fixed.NOTHING, origin.seed()));
        Draft draft = book.begin(policy, origin, crowd, plan);
        log.write(by, Decision.RUN, draft.id());
        return new Ran.Made(draft);
    }

    /** A draft with its pairs; empty for whoever does not lead its program. */
    @Transactional
    public Optional<DraftView> show(Matchmaker by, DraftId id) {
        return mine(by, id)
                .map(draft -> new DraftView(draft, book.pairs(draft), book.leftOver(draft), book.fixed(draft)));
    }

    /** The program's newest drafts, the newest first; none for whoever does not lead it. */
    @Transactional
    public List<Draft> recent(Matchmaker by) {
        return isLead(by) ? book.recent(by.workspace(), by.program()) : List.of();
    }

    /**
     * Makes a run's pairs again from what was kept with it; the same input, weights and seed give the same pairs. Those of a
     * draft that was edited come again only if they still are the best there are around what is fixed.
     */
    @Transactional
    public Optional<Plan> repeat(Matchmaker by, DraftId id) {
        return mine(by, id)
                .flatMap(draft -> book.crowd(draft)
                        .map(crowd -> Brief.of(
                                        crowd,
                                        draft.policy(),
                                        book.fixed(draft),
                                        draft.origin().seed())
                                .keeping(edited(draft)))
                        .map(Planner::plan));
    }

    private Before edited(Draft draft) {
        return draft.version() == 0 ? Before.NOTHING : book.before(draft);
    }

    /** Throws a draft away; false when it is over already, or somebody else's business. */
    @Transactional
    public boolean discard(Matchmaker by, DraftId id) {
        Optional<Draft> open = isLead(by)
                ? book.lock(by.workspace(), id)
                        .filter(draft -> draft.program().equals(by.program()))
                        .filter(draft -> draft.isOpen() || draft.isArranging())
                : Optional.empty();
        open.ifPresent(draft -> {
            book.discard(draft);
            log.write(by, Decision.DISCARD, id);
        });
        return open.isPresent();
    }

    private Optional<Draft> mine(Matchmaker by, DraftId id) {
        return isLead(by)
                ? book.find(by.workspace(), id).filter(draft -> draft.program().equals(by.program()))
                : Optional.empty();
    }

    private boolean isLead(Matchmaker by) {
        return programs.isLead(by.workspace(), by.program(), by.person());
    }
}
