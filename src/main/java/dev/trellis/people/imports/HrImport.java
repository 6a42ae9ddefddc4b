package dev.trellis.people.imports;

import dev.trellis.people.imports.check.Tally;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file that HR brought, for as long as the house stands: the decision log of imports.
 *
 * @param by empty when an HR system brought it
 * @param sealedBad the rows that cannot be used, as a file; "" once forgotten
 * @param sealedIgnored headings of columns that were not read
 * @param viewId the modal that shows its progress; "" when none does
 * @param dueAt when there is something to do: apply the next rows, or forget the bad ones
 */
@MappedEntity("hr_import")
public record HrImport(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("by_id") @Nullable PersonId by,
        Way way,
        State state,
        @Relation(Relation.Kind.EMBEDDED) Tally tally,
        String sealedBad,
        String sealedIgnored,
        String viewId,
        Instant madeAt,
        @Nullable Instant dueAt) {

    /** The states of an import. */
    public enum State {
        CHECKED,
        APPLYING,
        APPLIED,
        /** A newer file was checked, so this one cannot be applied any more. */
        OUTDATED
    }

    static HrImport of(WorkspaceId workspace, @Nullable PersonId by, Way way) {
        return new HrImport(
                UUID.randomUUID().toString(),
                workspace,
                by,
                way,
                State.CHECKED,
                new Tally(0, 0, 0, 0, 0),
                "",
                "",
                "",
                Instant.EPOCH,
                null);
    }

    HrImport checked(Tally tally, String sealedBad, String sealedIgnored, Instant now) {
        return new HrImport(id, workspace, by, way, state, tally, sealedBad, sealedIgnored, viewId, now, null);
    }

    HrImport shownIn(String view) {
        return in(state, tally, view, dueAt);
    }

    HrImport applying(Instant now) {
        must(State.CHECKED);
        return in(State.APPLYING, tally, viewId, now);
    }

    HrImport done(int count) {
        must(State.APPLYING);
        return in(State.APPLYING, tally.withDone(count), viewId, dueAt);
    }

    HrImport applied(Instant forgetAt) {
        must(State.APPLYING);
        return in(State.APPLIED, tally, viewId, forgetAt);
    }

    HrImport outdated(Instant forgetAt) {
        must(State.CHECKED);
        return in(State.OUTDATED, tally, viewId, forgetAt);
    }

    HrImport expiring(Instant forgetAt) {
        return in(state, tally, viewId, forgetAt);
    }

    /** Who was in it is gone; that it was, and what it did, stays. */
    HrImport forgotten() {
        State now = state == State.CHECKED ? State.OUTDATED : state;
        return new HrImport(id, workspace, by, way, now, tally, "", "", "", madeAt, null);
    }

    private HrImport in(State state, Tally tally, String view, @Nullable Instant dueAt) {
        return new HrImport(id, workspace, by, way, state, tally, sealedBad, sealedIgnored, view, madeAt, dueAt);
    }

    private void must(State expected) {
        if (state != expected) {
            throw new IllegalStateException("An import that is " + state + " is not " + expected);
        }
    }
}
