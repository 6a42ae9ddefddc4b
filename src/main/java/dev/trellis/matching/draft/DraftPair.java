package dev.trellis.matching.draft;

import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.plan.Planned;
import dev.trellis.matching.rules.Two;
import dev.trellis.matching.score.Reason;
import dev.trellis.matching.score.ReasonCodes;
import dev.trellis.matching.score.Reasons;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Transient;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two people a draft pairs.
 *
 * @param one the mentor, where one of them is; whoever takes the other as a second peer, where one does
 * @param repeated they met within the rounds that should lie between
 * @param pinned somebody fixed it by hand
 * @param second the one takes the other as a second peer
 * @param reasons codes, ids and numbers; {@link #because} reads them
 * @param skipped why they were not offered to one another; "" unless they were skipped
 * @param offer the offer they got
 */
@MappedEntity("matching_pair")
public record DraftPair(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("draft_id") DraftId draft,
        @MappedProperty("one_id") PersonId one,
        @MappedProperty("other_id") PersonId other,
        int score,
        boolean repeated,
        boolean pinned,
        @MappedProperty("second_peer") boolean second,
        String reasons,
        Sending sending,
        String skipped,
        @MappedProperty("offer_id") @Nullable OfferId offer) {

    /** How far the offer of a pair is. */
    public enum Sending {
        WAITING,
        SENT,
        SKIPPED
    }

    static DraftPair of(Draft draft, int number, Planned planned) {
        return new DraftPair(
                draft.id() + "/" + number,
                draft.workspace(),
                draft.id(),
                planned.two().one().id(),
                planned.two().other().id(),
                planned.score(),
                planned.repeated(),
                planned.pinned(),
                planned.second(),
                ReasonCodes.write(new Reasons(draft.weights()).of(planned.two())),
                Sending.WAITING,
                "",
                null);
    }

    @Transient
    public Couple couple() {
        return Couple.of(one, other);
    }

    /** What speaks for the two. */
    public List<Reason> because() {
        return ReasonCodes.read(reasons);
    }

    /** Who takes a second peer in it. */
    public Optional<PersonId> host() {
        return second ? Optional.of(one) : Optional.empty();
    }

    /** As it was planned, with the people as they were then. */
    public Planned planned(Crowd crowd) {
        return new Planned(new Two(crowd.get(one), crowd.get(other)), score, repeated, pinned, second);
    }

    DraftPair sent(OfferId as) {
        return to(Sending.SENT, "", as);
    }

    DraftPair skipped(String because) {
        return to(Sending.SKIPPED, because, null);
    }

    private DraftPair to(Sending now, String because, @Nullable OfferId as) {
        if (sending != Sending.WAITING) {
            throw new IllegalStateException("The pair was " + sending + " before: " + id);
        }
        return new DraftPair(
                id, workspace, draft, one, other, score, repeated, pinned, second, reasons, now, because, as);
    }
}
