package dev.trellis.pairing;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * A pair that is asked nothing for a while.
 *
 * @param resumes the state it goes back to
 * @param until when it is looked at again
 * @param placesFreed the two may look for somebody else meanwhile
 */
@MappedEntity("pair_pause")
record Pause(
        @Id @MappedProperty("pair_id") PairId pair,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        PairState resumes,
        @MappedProperty("until_at") Instant until,
        boolean placesFreed) {

    /** The longer of the two, going back to where the pair was first. */
    Pause merged(Pause other) {
        Instant later = until.isAfter(other.until) ? until : other.until;
        return new Pause(pair, workspace, resumes, later, placesFreed || other.placesFreed);
    }

    Pause freed() {
        return new Pause(pair, workspace, resumes, until, true);
    }

    Pause moved(Instant then) {
        return new Pause(pair, workspace, resumes, then, placesFreed);
    }
}
