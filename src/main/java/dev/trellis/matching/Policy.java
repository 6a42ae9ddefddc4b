package dev.trellis.matching;

import dev.trellis.program.Program;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By which rules and weights a program pairs people.
 *
 * @param nextRound the day its leads plan to pair people next; empty when they have not said
 */
@MappedEntity("matching_policy")
public record Policy(
        @Id @MappedProperty("program_id") ProgramId program,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @Relation(Relation.Kind.EMBEDDED) Limits limits,
        @Relation(Relation.Kind.EMBEDDED) Weights weights,
        @Nullable LocalDate nextRound) {

    static Policy usual(Program program) {
        return new Policy(program.id(), program.workspace(), Limits.usual(program.kind()), Weights.USUAL, null);
    }

    /** The same program with other rules; nothing is stored by it. */
    public Policy with(Limits other) {
        return new Policy(program, workspace, other, weights, nextRound);
    }

    /** The same program with other weights; nothing is stored by it. */
    public Policy with(Weights other) {
        return new Policy(program, workspace, limits, other, nextRound);
    }

    public Policy pairingNextOn(@Nullable LocalDate day) {
        return new Policy(program, workspace, limits, weights, day);
    }

    /** Whether every number is one that a program may have. */
    public boolean sound() {
        return limits.sound() && weights.sound();
    }
}
