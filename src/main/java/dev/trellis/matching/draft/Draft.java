package dev.trellis.matching.draft;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policy;
import dev.trellis.matching.Weights;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Pairs that were made and that nobody was told of yet, until it is published.
 *
 * @param version grows with every change: whoever changes a draft says which one they saw
 * @param publishedBy whoever published it; empty before that
 */
@MappedEntity("matching_draft")
public record Draft(
        @Id DraftId id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        @Relation(Relation.Kind.EMBEDDED) Origin origin,
        @Relation(Relation.Kind.EMBEDDED) Limits limits,
        @Relation(Relation.Kind.EMBEDDED) Weights weights,
        @Relation(Relation.Kind.EMBEDDED) Figures figures,
        DraftState state,
        long version,
        @Nullable PersonId publishedBy,
        @Nullable Instant publishedAt) {

    static Draft made(Policy policy, Origin origin, Figures figures) {
        return new Draft(
                DraftId.make(),
                policy.workspace(),
                policy.program(),
                origin,
                policy.limits(),
                policy.weights(),
                figures,
                DraftState.OPEN,
                0,
                null,
                null);
    }

    /** The rules and weights it was made with. */
    public Policy policy() {
        return new Policy(program, workspace, limits, weights, null);
    }

    /** The same draft by other rules and weights; nothing is stored by it. */
    public Draft with(Policy other) {
        return new Draft(
                id,
                workspace,
                program,
                origin,
                other.limits(),
                other.weights(),
                figures,
                state,
                version,
                publishedBy,
                publishedAt);
    }

    /** Whether scores by this policy and its own can be compared. */
    public boolean measuresBy(Policy other) {
        return weights.equals(other.weights());
    }

    public boolean isOpen() {
        return state == DraftState.OPEN;
    }

    /** Whether people are asked by it. */
    public boolean isPublished() {
        return isGoingOut() || state == DraftState.PUBLISHED;
    }

    /** Whether somebody is still to be asked by it, or told. */
    public boolean isGoingOut() {
        return state == DraftState.PUBLISHING || state == DraftState.STOPPING;
    }

    /** Whether it is being arranged anew. */
    public boolean isArranging() {
        return state == DraftState.ARRANGING;
    }

    Draft edited(Figures now) {
        must(isOpen() || isArranging(), "be edited");
        return to(DraftState.OPEN, now, publishedBy, publishedAt);
    }

    Draft arranging() {
        must(isOpen(), "be arranged anew");
        return to(DraftState.ARRANGING, figures, publishedBy, publishedAt);
    }

    Draft publishing(Matchmaker by, Instant at) {
        must(isOpen(), "be published");
        return to(DraftState.PUBLISHING, figures, by.person(), at);
    }

    Draft stopping() {
        must(state == DraftState.PUBLISHING, "be stopped");
        return to(DraftState.STOPPING, figures, publishedBy, publishedAt);
    }

    Draft published() {
        must(isGoingOut(), "end");
        return to(DraftState.PUBLISHED, figures, publishedBy, publishedAt);
    }

    Draft overtaken() {
        must(isOpen() || isArranging(), "be overtaken");
        return to(DraftState.OVERTAKEN, figures, publishedBy, publishedAt);
    }

    Draft discarded() {
        must(isOpen() || isArranging(), "be discarded");
        return to(DraftState.DISCARDED, figures, publishedBy, publishedAt);
    }

    private Draft to(DraftState next, Figures figures, @Nullable PersonId by, @Nullable Instant at) {
        return new Draft(id, workspace, program, origin, limits, weights, figures, next, version + 1, by, at);
    }

    private void must(boolean may, String what) {
        if (!may) {
            throw new IllegalStateException("A draft that is " + state + " cannot " + what + ": " + id);
        }
    }
}
