package dev.trellis.joining;

import dev.trellis.joining.apply.Role;
import dev.trellis.workspace.ParticipationId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person in one program.
 *
 * @param guidelinesVersion the version they accepted; 0 before they joined
 * @param before the state to return to when a deactivated account comes back
 * @param until the day a pause ends
 * @param dueAt when a pause ends, or when somebody who waits is told that there is no pair yet
 */
@MappedEntity("participation")
public record Participation(
        @Id ParticipationId id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        @MappedProperty("person_id") PersonId person,
        Role role,
        @Relation(Relation.Kind.EMBEDDED) SealedProfile sealed,
        int guidelinesVersion,
        State state,
        @MappedProperty("before_state") @Nullable State before,
        @MappedProperty("until_day") @Nullable LocalDate until,
        @Nullable Instant dueAt) {

    /** The states of a participation. */
    public enum State {
        /** A lead would like to pair them, and they have not joined. */
        INVITED,
        AVAILABLE,
        PAUSED,
        WITHDRAWN,
        /** Their Slack account is gone. */
        DEACTIVATED
    }

    static Participation invited(WorkspaceId workspace, ProgramId program, PersonId person, Role role) {
        return new Participation(
                ParticipationId.make(),
                workspace,
                program,
                person,
                role,
                SealedProfile.EMPTY,
                0,
                State.INVITED,
                null,
                null,
                null);
    }

    /** They joined, and did not leave since; paused people take part as well. */
    public boolean takesPart() {
        return state == State.AVAILABLE || state == State.PAUSED;
    }

    public boolean isAvailable() {
        return state == State.AVAILABLE;
    }

    /**
     * They joined, or changed what they had written.
     *
     * @param waitingUntil when they are told that there is no pair yet; kept as it is by somebody who already took part
     */
    Participation joined(Role role, SealedProfile sealed, int guidelinesVersion, Instant waitingUntil) {
        must(state != State.DEACTIVATED, "join");
        boolean already = takesPart();
        return new Participation(
                id,
                workspace,
                program,
                person,
                role,
                sealed,
                guidelinesVersion,
                already ? state : State.AVAILABLE,
                null,
                already ? until : null,
                already ? dueAt : waitingUntil);
    }

    Participation paused(LocalDate until, Instant dueAt) {
        must(takesPart(), "pause");
        return in(State.PAUSED, null, until, dueAt);
    }

    /** They are back; {@code waitingUntil} is when they are told that there is no pair yet. */
    Participation resumed(Instant waitingUntil) {
        must(state == State.PAUSED, "resume");
        return in(State.AVAILABLE, null, null, waitingUntil);
    }

    /** They look for somebody new; {@code until} is when they are told that there is no pair yet. */
    Participation waiting(Instant until) {
        must(isAvailable(), "wait");
        return in(State.AVAILABLE, null, null, until);
    }

    Participation left() {
        must(takesPart() || state == State.INVITED, "leave");
        return in(State.WITHDRAWN, null, null, null);
    }

    Participation gone() {
        must(state != State.DEACTIVATED, "go");
        return in(State.DEACTIVATED, state, until, null);
    }

    /** The account is back, and so is what was due before; a pause whose end passed meanwhile ends at once. */
    Participation back(@Nullable Instant due) {
        must(state == State.DEACTIVATED && before != null, "come back");
        return in(before == null ? State.WITHDRAWN : before, null, until, due);
    }

    /** They need not be told any more that there is no pair. */
    Participation heard() {
        return state == State.PAUSED ? this : in(state, before, until, null);
    }

    private Participation in(State state, @Nullable State before, @Nullable LocalDate until, @Nullable Instant dueAt) {
        return new Participation(
                id, workspace, program, person, role, sealed, guidelinesVersion, state, before, until, dueAt);
    }

    private void must(boolean may, String what) {
        if (!may) {
            throw new IllegalStateException("Somebody who is " + state + " cannot " + what);
        }
    }
}
