package dev.trellis.pairing;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * The end of a pair that one of the two was not told of yet.
 *
 * @param id what letters to that person are about
 * @param was how the pair stood, and still stands for them
 */
@MappedEntity("parting")
record Parting(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("pair_id") PairId pair,
        @MappedProperty("person_id") PersonId person,
        PairState was) {
    static Parting of(Pair before, PersonId person) {
        return new Parting(before.sideOf(person), before.workspace(), before.id(), person, before.state());
    }
}
