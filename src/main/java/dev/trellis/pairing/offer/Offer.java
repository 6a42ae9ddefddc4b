package dev.trellis.pairing.offer;

import dev.trellis.pairing.Couple;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two people offered to one another.
 *
 * @param lead the lead who suggests the two
 * @param why the lead's words, sealed; "" when there are none
 * @param expiresAt when it closes by itself; only while it is open
 * @param toldAt when its end is told; only from the end until then, as long as nobody else may know of it
 * @param version grows with every change
 */
@MappedEntity("offer")
public record Offer(
        @Id OfferId id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        @MappedProperty("lower_id") PersonId lower,
        @MappedProperty("higher_id") PersonId higher,
        @MappedProperty("made_by") PersonId lead,
        String why,
        OfferState state,
        @Nullable Instant expiresAt,
        @Nullable Instant toldAt,
        long version) {

    static Offer draft(WorkspaceId workspace, ProgramId program, Couple couple, PersonId lead) {
        return new Offer(
                OfferId.make(),
                workspace,
                program,
                couple.lower(),
                couple.higher(),
                lead,
                "",
                OfferState.DRAFT,
                null,
                null,
                0);
    }

    @Transient
    public Couple couple() {
        return new Couple(lower, higher);
    }

    Offer because(String sealed) {
        return new Offer(id, workspace, program, lower, higher, lead, sealed, state, expiresAt, toldAt, version);
    }

    Offer approved() {
        return to(OfferState.APPROVED, null, null);
    }

    Offer offered(Instant expires) {
        return to(OfferState.OFFERED, expires, null);
    }

    Offer confirmed() {
        return to(OfferState.CONFIRMED, null, null);
    }

    /** It closes without a pair, and for everybody else stays as it was until its end is told. */
    Offer closed(OfferState how, Instant told) {
        return to(how, null, told);
    }

    /** Whether it is over, and only whoever ended it knows. */
    @Transient
    public boolean isKeptBack() {
        return toldAt != null;
    }

    Offer told() {
        return new Offer(id, workspace, program, lower, higher, lead, why, state, expiresAt, null, version + 1);
    }

    private Offer to(OfferState next, @Nullable Instant expires, @Nullable Instant told) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("An offer that is " + state + " cannot become " + next + ": " + id);
        }
        return new Offer(id, workspace, program, lower, higher, lead, why, next, expires, told, version + 1);
    }
}
