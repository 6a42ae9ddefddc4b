package dev.trellis.matching.draft;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.draft.DraftPair.Sending;
import dev.trellis.matching.plan.Unpaired;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Kind;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far the offers of a published draft are, pair by pair. */
@Singleton
public class Sendings {
    private final DraftRepository drafts;
    private final DraftPairRepository pairs;
    private final LeftOverRepository leftOver;
    private final Programs programs;

    Sendings(DraftRepository drafts, DraftPairRepository pairs, LeftOverRepository leftOver, Programs programs) {
        this.drafts = drafts;
        this.pairs = pairs;
        this.leftOver = leftOver;
        this.programs = programs;
    }

    /** A locked draft's offers go out from now on. */
    @Transactional
    public Draft begin(Draft locked, Matchmaker by, Instant at) {
        return keep(locked.publishing(by, at));
    }

    @Transactional
    public Draft end(Draft locked) {
        return keep(locked.published());
    }

    /** Nobody else is asked by a locked draft. */
    @Transactional
    public Draft stop(Draft locked) {
        return keep(locked.stopping());
    }

    /** The draft whose offers go out next; one that waits for its channel holds up no other. */
    @Transactional
    public Optional<Draft> next() {
        return drafts.goingOut().stream().filter(draft -> !isWaiting(draft)).findFirst();
    }

    /** Whether offers are still to go out that cannot as long as the program's channel is gone. */
    @Transactional
    public boolean isWaiting(Draft draft) {
        return draft.state() == DraftState.PUBLISHING && isBroken(draft) && count(draft, Sending.WAITING) > 0;
    }

    /** Whether the program's channel is gone for now. */
    @Transactional
    public boolean isBroken(Draft draft) {
        return programs.get(draft.workspace(), draft.program()).state() == State.BROKEN;
    }

    /** The next few pairs that were not offered to one another yet. */
    @Transactional
    public List<DraftPair> waiting(Draft draft) {
        return pairs.waiting(draft.workspace(), draft.id());
    }

    /** Nobody else sends it until the transaction ends; empty when somebody did before. */
    @Transactional
    public Optional<DraftPair> take(DraftPair pair) {
        return pairs.lock(pair.workspace(), pair.id()).filter(now -> now.sending() == Sending.WAITING);
    }

    @Transactional
    public void sent(DraftPair taken, OfferId offer) {
        pairs.update(taken.sent(offer));
    }

    /**
     * They are not offered to one another, for this reason; the others of the two are left over by it, but for somebody who
     * was to take a second peer.
     */
    @Transactional
    public void skipped(Draft draft, DraftPair taken, String because) {
        skipped(draft, taken, because, Unpaired.Obstacle.MISSED);
    }

    /** They are kept for another round. */
    @Transactional
    public void stopped(Draft draft, DraftPair taken) {
        skipped(draft, taken, "STOPPED", Unpaired.Obstacle.LATER);
    }

    private void skipped(Draft draft, DraftPair taken, String because, Unpaired.Obstacle obstacle) {
        pairs.update(taken.skipped(because));
        taken.couple().both().stream()
                .filter(person -> !taken.host().equals(Optional.of(person)))
                .map(person -> LeftOver.of(draft, new Unpaired(person, isMentor(draft, taken, person), obstacle, null)))
                .filter(left -> leftOver.findByWorkspaceAndId(left.workspace(), left.id())
                        .isEmpty())
                .forEach(leftOver::save);
    }

    private boolean isMentor(Draft draft, DraftPair pair, PersonId person) {
        return pair.one().equals(person)
                && programs.get(draft.workspace(), draft.program()).kind() == Kind.MENTORS;
    }

    /** The next few who are left over and were not told, for this node alone. */
    @Transactional
    public List<LeftOver> untold(Draft draft) {
        return leftOver.untold(draft.workspace(), draft.id());
    }

    @Transactional
    public void told(LeftOver left) {
        leftOver.update(left.heard());
    }

    @Transactional
    public Optional<LeftOver> leftOver(WorkspaceId workspace, String id) {
        return leftOver.findByWorkspaceAndId(workspace, id);
    }

    @Transactional
    public long count(Draft draft, Sending sending) {
        return pairs.countByWorkspaceAndDraftAndSending(draft.workspace(), draft.id(), sending);
    }

    /** Whether somebody was offered a partner by this draft. */
    @Transactional
    public boolean offered(Draft draft, PersonId person) {
        return pairs.offered(draft.workspace(), draft.id(), person) > 0;
    }

    /** The ids of a draft's offers. */
    @Transactional
    public List<String> offers(Draft draft) {
        return pairs.offers(draft.workspace(), draft.id());
    }

    /** The pair that an offer came from; empty when a lead paired the two by hand. */
    @Transactional
    public Optional<DraftPair> of(WorkspaceId workspace, OfferId offer) {
        return pairs.findByWorkspaceAndOffer(workspace, offer);
    }

    private Draft keep(Draft draft) {
        drafts.update(draft);
        return draft;
    }
}
