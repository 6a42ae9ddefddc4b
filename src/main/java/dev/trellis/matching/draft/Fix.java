package dev.trellis.matching.draft;

import dev.trellis.matching.plan.Second;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was decided by hand about a draft.
 *
 * @param other empty for somebody who waits for another round
 */
@MappedEntity("matching_fix")
record Fix(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("draft_id") DraftId draft,
        Kind kind,
        @MappedProperty("one_id") PersonId one,
        @MappedProperty("other_id") @Nullable PersonId other) {

    /** What may be decided. */
    enum Kind {
        PIN,
        /** The one takes the other as a second peer. */
        SECOND,
        FORBID,
        LATER
    }

    static Fix couple(Draft draft, Kind kind, Couple couple) {
        return new Fix(fresh(), draft.workspace(), draft.id(), kind, couple.lower(), couple.higher());
    }

    static Fix second(Draft draft, Second second) {
        return new Fix(fresh(), draft.workspace(), draft.id(), Kind.SECOND, second.host(), second.guest());
    }

    static Fix later(Draft draft, PersonId person) {
        return new Fix(fresh(), draft.workspace(), draft.id(), Kind.LATER, person, null);
    }

    Couple couple() {
        return second().couple();
    }

    Second second() {
        if (other == null) {
            throw new IllegalStateException("Nobody else is meant: " + id);
        }
        return new Second(one, other);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
