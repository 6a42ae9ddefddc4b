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
                0);
    }

    @Transient
    public Couple couple() {
        return new Couple(lower, higher);
    }

    Offer because(String sealed) {
        return new Offer(id, workspace, program, lower, higher, lead, sealed, state, expiresAt, version);
    }

    Offer approved() {
        return to(OfferState.APPROVED, null);
    }

    Offer offered(Instant expires) {
        return to(OfferState.OFFERED, expires);
    }

    Offer confirmed() {
        return to(OfferState.CONFIRMED, null);
    }

    /** It closes without a pair. */
    Offer closed(OfferState how) {
        return to(how, null);
    }

    private Offer to(OfferState next, @Nullable Instant expires) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("An offer that is " + state + " cannot become " + next + ": " + id);
        }
        return new Offer(id, workspace, program, lower, higher, lead, why, next, expires, version + 1);
    }
}
