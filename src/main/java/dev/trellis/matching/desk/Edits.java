package dev.trellis.matching.desk;

import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policies;
import dev.trellis.matching.Policy;
import dev.trellis.matching.PolicyChanged;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.plan.Brief;
import dev.trellis.matching.plan.Plan;
import dev.trellis.matching.plan.Planner;
import dev.trellis.pairing.Couple;
import dev.trellis.program.Programs;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Changes a draft by hand, and answers why not and what if. */
@Singleton
public class Edits {
    /**
     * With so many people arranging them may take longer than Slack waits. Measured, 5,000 take 0.6 s, and 2 s the
     * first time in a process.
     */
    static final int LARGE = 4_000;

    private final Programs programs;
    private final DraftBook book;
    private final Policies policies;
    private final Weighing weighing;
    private final PriceBook prices;
    private final DecisionLog log;

    Edits(Programs programs, DraftBook book, Policies policies, Weighing weighing, PriceBook prices, DecisionLog log) {
        this.programs = programs;
        this.policies = policies;
        this.book = book;
        this.weighing = weighing;
        this.prices = prices;
        this.log = log;
    }

    /**
     * Fixes something; the rest is arranged anew around everything that is fixed.
     *
     * @param version of the draft that was on the screen
     */
    @Transactional
    public Edited edit(Matchmaker by, DraftId id, long version, Edit edit) {
        if (!isLead(by)) {
            return new Edited.NotALead();
        }
        return locked(by, id).map(draft -> change(by, draft, version, edit)).orElseGet(Edited.Gone::new);
    }

    private Edited change(Matchmaker by, Draft draft, long version, Edit edit) {
        return closed(draft, version).or(() -> changed(by, draft, edit)).orElseGet(Edited.Gone::new);
    }

    private static Optional<Edited> closed(Draft draft, long version) {
        if (draft.isArranging()) {
            return Optional.of(new Edited.Busy(draft));
        }
        if (!draft.isOpen()) {
            return Optional.of(new Edited.Over(draft));
        }
        return draft.version() == version ? Optional.empty() : Optional.of(new Edited.ChangedMeanwhile(draft));
    }

    private Optional<Edited> changed(Matchmaker by, Draft draft, Edit edit) {
        return weighing.brief(draft).map(brief -> switch (weighing.hand(draft, brief)
                .with(edit)) {
            case Hand.Fine fine -> save(by, draft, brief.with(fine.fixed()), edit);
            case Hand.No no -> no.why();
        });
    }

    private Edited save(Matchmaker by, Draft draft, Brief brief, Edit edit) {
        Edited saved = arranged(draft, brief, true);
        log.write(by, edit.decision(), draft.id(), edit.about());
        return saved;
    }

    /** With many people the pairs follow later. */
    private Edited arranged(Draft draft, Brief brief, boolean sameWeights) {
        if (isLarge(draft)) {
            Draft arranging = book.arrange(draft, brief.fixed());
            prices.expect(arranging, sameWeights);
            return new Edited.Arranging(arranging);
        }
        Plan plan = Planner.plan(brief);
        Price price = weighing.price(draft, plan).comparable(sameWeights);
        return new Edited.Saved(book.edit(draft, brief.fixed(), plan), price);
    }

    private static boolean isLarge(Draft draft) {
        return draft.figures().people() + draft.figures().leftOver() >= LARGE;
    }

    /** Why two people are not a pair in a draft; nothing is changed by asking. */
    @Transactional
    public Explained whyNot(Matchmaker by, DraftId id, PersonId one, PersonId other) {
        if (!isLead(by)) {
            return new Explained.NotALead();
        }
        Optional<Draft> draft = find(by, id);
        return draft.flatMap(weighing::brief)
                .map(brief -> explain(draft.orElseThrow(), brief, one, other))
                .orElseGet(Explained.Gone::new);
    }

    private Explained explain(Draft draft, Brief brief, PersonId one, PersonId other) {
        List<DraftPair> pairs = book.pairs(draft);
        if (one.equals(other)) {
            return new Explained.Refused(Hand.oneself());
        }
        if (pairs.stream().anyMatch(pair -> pair.couple().equals(Couple.of(one, other)))) {
            return new Explained.Paired();
        }
        if (List.of(one, other).stream().anyMatch(brief.fixed().later()::contains)
                || brief.fixed().forbidden().contains(Couple.of(one, other))) {
            return new Explained.ByHand();
        }
        return switch (weighing.hand(draft, brief).with(new Edit.Pin(one, other))) {
            case Hand.Fine fine ->
                isLarge(draft)
                        ? new Explained.Possible()
                        : new Explained.Costs(weighing.price(draft, Planner.plan(brief.with(fine.fixed()))));
            case Hand.No no -> explain(no.why(), brief, one, other);
        };
    }

    private static Explained explain(Edited no, Brief brief, PersonId one, PersonId other) {
        return switch (no) {
            case Edited.Refused refused -> new Explained.Refused(refused.because());
            case Edited.NotInIt _ ->
                new Explained.NotInIt(brief.crowd().find(one).isEmpty() ? one : other);
            default -> new Explained.ByHand();
        };
    }

    /** What other rules or weights would make of a draft, around what is fixed in it. */
    @Transactional
    public Foreseen whatIf(Matchmaker by, DraftId id, Policy policy) {
        if (!isLead(by)) {
            return new Foreseen.NotALead();
        }
        if (!policy.sound()) {
            return new Foreseen.Unsound();
        }
        Optional<Draft> draft = find(by, id);
        if (draft.filter(Edits::isLarge).isPresent()) {
            return new Foreseen.TooMany();
        }
        return draft.flatMap(one -> weighing.by(one, policy))
                .<Foreseen>map(would -> would)
                .orElseGet(Foreseen.Gone::new);
    }

    /**
     * The program's rules and weights are these from now on, and the draft is arranged anew by them around what is fixed.
     *
     * @param version of the draft that was on the screen
     */
    @Transactional
    public Edited use(Matchmaker by, DraftId id, long version, Policy policy) {
        if (!isLead(by)) {
            return new Edited.NotALead();
        }
        return locked(by, id).map(draft -> use(by, draft, version, policy)).orElseGet(Edited.Gone::new);
    }

    private Edited use(Matchmaker by, Draft draft, long version, Policy policy) {
        return closed(draft, version).orElseGet(() -> used(by, draft, policy));
    }

    private Edited used(Matchmaker by, Draft draft, Policy policy) {
        Policy now = policies.of(by.workspace(), by.program());
        return switch (policies.change(by, now.with(policy.limits()).with(policy.weights()))) {
            case PolicyChanged.Saved(var saved) ->
                weighing.brief(draft)
                        .map(brief -> arranged(draft.with(saved), brief.with(saved), draft.measuresBy(saved)))
                        .orElseGet(Edited.Gone::new);
            case PolicyChanged.Unsound _ -> new Edited.Unsound();
            case PolicyChanged.NotALead _ -> new Edited.NotALead();
        };
    }

    private Optional<Draft> find(Matchmaker by, DraftId id) {
        return book.find(by.workspace(), id).filter(draft -> draft.program().equals(by.program()));
    }

    private Optional<Draft> locked(Matchmaker by, DraftId id) {
        return book.lock(by.workspace(), id).filter(draft -> draft.program().equals(by.program()));
    }

    private boolean isLead(Matchmaker by) {
        return programs.isLead(by.workspace(), by.program(), by.person());
    }
}
