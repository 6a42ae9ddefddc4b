package dev.trellis.program.lead;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.util.UUID;

/**
 * Somebody's wish to lead a program too.
 *
 * @param decider who was asked; once answered, who answered
 * @param times how often it was asked for
 */
@MappedEntity("lead_wish")
public record LeadWish(
        @Id UUID id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        @MappedProperty("person_id") PersonId person,
        @MappedProperty("decider_id") PersonId decider,
        State state,
        int times) {
    /** The states of a wish. */
    public enum State {
        ASKED,
        ALLOWED,
        /** Not now; it may be asked for again. */
        DENIED
    }

    public boolean isOpen() {
        return state == State.ASKED;
    }

    public boolean isAllowed() {
        return state == State.ALLOWED;
    }

    /** Asked once more: nobody answered with yes, or they lead no longer. */
    LeadWish askedAgain(PersonId of) {
        must(!isOpen(), "be asked for again");
        return new LeadWish(id, workspace, program, person, of, State.ASKED, times + 1);
    }

    LeadWish answered(PersonId by, boolean allow) {
        must(isOpen(), "be answered");
        return new LeadWish(id, workspace, program, person, by, allow ? State.ALLOWED : State.DENIED, times);
    }

    private void must(boolean may, String what) {
        if (!may) {
            throw new IllegalStateException("A wish to lead that is " + state + " cannot " + what);
        }
    }
}
