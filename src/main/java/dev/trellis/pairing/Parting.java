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
 * @param holds whether their place stays taken until then: an offer in between would tell them
 */
@MappedEntity("parting")
record Parting(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("pair_id") PairId pair,
        @MappedProperty("person_id") PersonId person,
        PairState was,
        boolean holds) {
    static Parting of(Pair before, PersonId person, boolean holds) {
        return new Parting(before.sideOf(person), before.workspace(), before.id(), person, before.state(), holds);
    }

    Parting released() {
        return new Parting(id, workspace, pair, person, was, false);
    }
}
