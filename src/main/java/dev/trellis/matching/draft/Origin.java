package dev.trellis.matching.draft;

import dev.trellis.workspace.PersonId;
import io.micronaut.data.annotation.Embeddable;
import java.time.Instant;

/**
 * Where a draft comes from.
 *
 * @param seed decides between equally good pairs
 * @param engine the version of the way pairs are made
 */
@Embeddable
public record Origin(PersonId madeBy, Instant madeAt, Scope.Kind scope, long seed, int engine) {
    /** Grows whenever the same input could give other pairs than before. */
    public static final int ENGINE = 1;
}
