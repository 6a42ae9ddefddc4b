package dev.trellis.goals;

import dev.trellis.pairing.share.Shelf;
import dev.trellis.pairing.share.Writing;
import dev.trellis.privacy.Artefact;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A goal somebody set for themselves. Nobody else approves it, and nothing but its author moves it.
 *
 * @param version of its words; earlier words are kept
 * @param changedAt when its author last moved it
 */
@MappedEntity("goal")
public record Goal(
        @Id GoalId id, WorkspaceId workspaceId, PersonId personId, GoalState state, int version, Instant changedAt) {

    static final Shelf SHELF = new Shelf("goals", Artefact.GOAL);

    static Goal begun(WorkspaceId workspace, PersonId person, Instant at) {
        return new Goal(GoalId.make(), workspace, person, GoalState.IN_PROGRESS, 1, at);
    }

    Writing writing() {
        return SHELF.writing(workspaceId, personId, id);
    }

    public boolean open() {
        return state == GoalState.IN_PROGRESS;
    }

    Goal achieved(Instant at) {
        return from(GoalState.IN_PROGRESS, GoalState.ACHIEVED, at);
    }

    Goal dropped(Instant at) {
        return from(GoalState.IN_PROGRESS, GoalState.DROPPED, at);
    }

    /** Somebody pressed Done or Drop too soon. */
    Goal takenUp(Instant at) {
        return from(state == GoalState.ACHIEVED ? GoalState.ACHIEVED : GoalState.DROPPED, GoalState.IN_PROGRESS, at);
    }

    Goal reworded(Instant at) {
        return from(GoalState.IN_PROGRESS, GoalState.IN_PROGRESS, at).version(version + 1);
    }

    private Goal from(GoalState before, GoalState after, Instant at) {
        if (state != before) {
            throw new IllegalStateException("A goal that is " + state + " cannot become " + after + ": " + id);
        }
        return new Goal(id, workspaceId, personId, after, version, at);
    }

    private Goal version(int next) {
        return new Goal(id, workspaceId, personId, state, next, changedAt);
    }
}
