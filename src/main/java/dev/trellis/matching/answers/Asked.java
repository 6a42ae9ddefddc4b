package dev.trellis.matching.answers;

import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * A pair of a draft that was asked.
 *
 * @param until when its offer closes by itself
 * @param outcome as far as everybody may know
 */
@MappedEntity("matching_asked")
record Asked(
        @Id @MappedProperty("offer_id") OfferId offer,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("draft_id") DraftId draft,
        @MappedProperty("asked_until") Instant until,
        Outcome outcome) {

    /** What came of asking them. */
    enum Outcome {
        OPEN,
        /** Both said yes. */
        TOGETHER,
        /** Somebody passed, did not answer or was not there any more, or a lead withdrew it; which is not kept here. */
        APART
    }

    Asked became(Outcome now) {
        return new Asked(offer, workspace, draft, until, now);
    }
}
