package dev.trellis.pairing.acquaintance;

import dev.trellis.pairing.Couple;
import dev.trellis.pairing.EndReason;
import dev.trellis.workspace.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.Set;

/** A pair or an offer, with when it began and how it ended; read from both, and stored by nobody. */
@MappedEntity("pair")
record MeetingRow(
        @Id String id,
        @MappedProperty("lower_id") PersonId lower,
        @MappedProperty("higher_id") PersonId higher,
        String state,
        @MappedProperty("began_at") Instant since,
        String reason) {
    private static final Set<String> OVER = Set.of("COMPLETED", "ENDED", "DECLINED", "EXPIRED");
    private static final Set<String> NEVER =
            Set.of(EndReason.MISMATCH.name(), EndReason.CONFLICT_OF_INTEREST.name(), EndReason.SAFETY.name());

    Acquaintance acquaintance() {
        return new Acquaintance(new Couple(lower, higher), since, !OVER.contains(state), NEVER.contains(reason));
    }
}
