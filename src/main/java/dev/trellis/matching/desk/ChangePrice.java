package dev.trellis.matching.desk;

import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * What the last change of a large draft costs.
 *
 * @param version of the draft that it belongs to
 * @param comparable whether the weights stayed the same
 * @param price as {@link PriceCodes} write it; "" until it is known
 */
@MappedEntity("matching_price")
record ChangePrice(
        @Id @MappedProperty("draft_id") DraftId draft,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("draft_version") long version,
        boolean comparable,
        String price) {}
