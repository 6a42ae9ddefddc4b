package dev.trellis.program.permission;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * Somebody's wish to set programs up without being an admin.
 *
 * @param id who wishes it
 * @param askedId the admin who was asked
 * @param times how often it was asked for
 */
@MappedEntity("permission")
public record Permission(
        @Id PersonId id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        PersonId askedId,
        State state,
        int times) {
    /** The states of a wish. */
    public enum State {
        ASKED,
        ALLOWED,
        /** Not now; it may be asked for again. */
        DENIED
    }

    boolean isAllowed() {
        return state == State.ALLOWED;
    }

    Permission askedAgain(PersonId admin) {
        if (state == State.ALLOWED) {
            throw new IllegalStateException("A wish that is " + state + " is not asked for again");
        }
        return new Permission(id, workspace, admin, State.ASKED, times + 1);
    }

    Permission answered(boolean allow) {
        if (state != State.ASKED) {
            throw new IllegalStateException("A wish that is " + state + " is not answered again");
        }
        return new Permission(id, workspace, askedId, allow ? State.ALLOWED : State.DENIED, times);
    }
}
