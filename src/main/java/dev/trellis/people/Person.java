package dev.trellis.people;

import dev.trellis.schedule.hours.WorkWeek;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a workspace, as Slack tells of them; that Trellis knows them does not mean that they joined anything.
 *
 * @param name as they wrote it in Slack, exactly
 * @param handle what Slack calls nobody else here; "" until Slack says it
 * @param askSlackAt when Slack is to be asked about them, because all that is known is their id or that something changed
 * @param slackUpdated the second since 1970 of the newest change that is known of; 0 when Slack never said
 */
@MappedEntity("person")
public record Person(
        @Id PersonId id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        String slackId,
        String name,
        String handle,
        @Relation(Relation.Kind.EMBEDDED) Reading reading,
        @Relation(Relation.Kind.EMBEDDED) Standing standing,
        @Nullable Instant askSlackAt,
        long slackUpdated) {

    public ZoneId zone() {
        return ZoneId.of(reading.zone());
    }

    /** False when the zone is only a guess. */
    public boolean zoneKnown() {
        return reading.zoneKnown();
    }

    public Locale locale() {
        return Locale.forLanguageTag(reading.locale());
    }

    public WorkWeek week() {
        return WorkWeek.usual(zone());
    }

    /** By name and by what nobody else is called. */
    String fullyCalled() {
        return name + " (" + (handle.isEmpty() ? slackId : handle) + ")";
    }

    public boolean deactivated() {
        return standing.gone();
    }

    public boolean guest() {
        return standing.guest();
    }

    public boolean bot() {
        return standing.bot();
    }

    public boolean stranger() {
        return standing.stranger();
    }

    Person told(Facts facts, Reading now) {
        long updated = Math.max(slackUpdated, facts.updated());
        return new Person(id, workspace, slackId, facts.name(), facts.handle(), now, facts.standing(), null, updated);
    }

    /** Slack's events may overtake one another: this is what they were before what is known already. */
    boolean isNewerThan(Facts facts) {
        return facts.updated() > 0 && facts.updated() < slackUpdated;
    }

    /** Two changes in one second: nobody can say which of them came last. */
    boolean isAsNewAs(Facts facts) {
        return facts.updated() > 0 && facts.updated() == slackUpdated;
    }

    Person left() {
        return new Person(id, workspace, slackId, name, handle, reading, standing.withGone(true), null, slackUpdated);
    }

    /** Slack always said it, but it was not kept from the beginning: learning it is no change. */
    Person called(String now) {
        return new Person(id, workspace, slackId, name, now, reading, standing, askSlackAt, slackUpdated);
    }

    Person toBeAskedAbout(@Nullable Instant at) {
        return new Person(id, workspace, slackId, name, handle, reading, standing, at, slackUpdated);
    }
}
