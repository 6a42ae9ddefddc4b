package dev.trellis.program;

import dev.trellis.program.settings.ChannelFacts;
import dev.trellis.program.settings.Doors;
import dev.trellis.program.settings.Guidelines;
import dev.trellis.program.settings.Kind;
import dev.trellis.program.settings.Plan;
import dev.trellis.program.settings.Progress;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.program.settings.Rhythm;
import dev.trellis.program.settings.Trouble;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A mentoring program that lives in one shared channel.
 *
 * @param talkTo whom people can turn to, outside of the leads where possible
 * @param endsOn the last day; empty until it opened
 * @param heldChannel the channel's id while the program is open or broken, so that no other takes it
 * @param setupView the modal that shows the set-up, for as long as Slack knows it
 */
@MappedEntity("program")
public record Program(
        @Id ProgramId id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        String name,
        Kind kind,
        @Relation(Relation.Kind.EMBEDDED) ChannelFacts place,
        @Relation(Relation.Kind.EMBEDDED) Rhythm rhythm,
        @Relation(Relation.Kind.EMBEDDED) Doors doors,
        @Relation(Relation.Kind.EMBEDDED) Guidelines guidelines,
        @Relation(Relation.Kind.EMBEDDED) Progress progress,
        PersonId createdBy,
        @Nullable PersonId talkTo,
        @Nullable LocalDate endsOn,
        @Nullable String heldChannel,
        String setupView) {

    static Program draft(WorkspaceId workspace, PersonId by, Plan plan) {
        return new Program(
                ProgramId.make(),
                workspace,
                plan.name(),
                plan.kind(),
                ChannelFacts.unseen(plan.channel()),
                Rhythm.USUAL,
                Doors.USUAL,
                Guidelines.USUAL,
                Progress.START,
                by,
                null,
                null,
                null,
                plan.view());
    }

    /** The Slack id of its channel. */
    public String channel() {
        return place.id();
    }

    public int cadenceWeeks() {
        return rhythm.cadenceWeeks();
    }

    /** When people are asked, in each one's own zone. */
    public LocalTime hour() {
        return LocalTime.of(rhythm.askHour(), 0);
    }

    public boolean listed() {
        return doors.listed();
    }

    public boolean guestsAllowed() {
        return doors.guests();
    }

    public State state() {
        return progress.state();
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    /** Whether a new try at that channel makes this one pointless. */
    boolean overtakenBy(String tried) {
        Trouble trouble = progress.trouble();
        return state() == State.DRAFT && (channel().equals(tried) || (trouble != null && trouble.lasts()));
    }

    /** Trellis is in the channel and may post there. */
    Program open(LocalDate today) {
        must(state() == State.DRAFT || state() == State.BROKEN, "open");
        LocalDate end = endsOn == null ? today.plusMonths(rhythm.lengthMonths()) : endsOn;
        return in(progress.in(State.OPEN, null), end, channel());
    }

    Program refused(Trouble because) {
        must(state() == State.DRAFT, "be refused");
        return in(progress.in(State.DRAFT, because), endsOn, null);
    }

    Program broken(Trouble because) {
        must(state() == State.OPEN || state() == State.BROKEN, "break");
        return in(progress.broken(because), endsOn, heldChannel);
    }

    Program over() {
        must(state() != State.OVER, "end");
        return in(progress.in(State.OVER, null), endsOn, null);
    }

    Program invited() {
        must(isOpen(), "invite");
        return in(progress.withInvitation(), endsOn, heldChannel);
    }

    /** Slack is to be asked about the channel once more; a draft forgets what was in the way. */
    Program checkingAgain() {
        must(state() == State.DRAFT || state() == State.BROKEN, "be checked");
        Trouble kept = state() == State.DRAFT ? null : progress.trouble();
        return in(progress.checkingAgain().in(state(), kept), endsOn, heldChannel);
    }

    Program seen(ChannelFacts now) {
        return with(now, decided(), course());
    }

    Program with(Rhythm rhythm, Doors doors) {
        LocalDate end = endsOn == null ? null : endsOn.plusMonths(rhythm.lengthMonths() - this.rhythm.lengthMonths());
        Decided now = new Decided(rhythm, doors, guidelines, talkTo);
        return with(place, now, new Course(progress, end, heldChannel));
    }

    Program talkingTo(@Nullable PersonId talkTo, String guidelinesText) {
        return with(place, new Decided(rhythm, doors, guidelines.reading(guidelinesText), talkTo), course());
    }

    private Program in(Progress progress, @Nullable LocalDate endsOn, @Nullable String heldChannel) {
        return with(place, decided(), new Course(progress, endsOn, heldChannel));
    }

    private Program with(ChannelFacts place, Decided decided, Course course) {
        return new Program(
                id,
                workspace,
                name,
                kind,
                place,
                decided.rhythm(),
                decided.doors(),
                decided.guidelines(),
                course.progress(),
                createdBy,
                decided.talkTo(),
                course.endsOn(),
                course.heldChannel(),
                setupView);
    }

    private Decided decided() {
        return new Decided(rhythm, doors, guidelines, talkTo);
    }

    private Course course() {
        return new Course(progress, endsOn, heldChannel);
    }

    private void must(boolean may, String what) {
        if (!may) {
            throw new IllegalStateException("A program that is " + state() + " cannot " + what);
        }
    }

    /** What its leads decide. */
    private record Decided(
            Rhythm rhythm,
            Doors doors,
            Guidelines guidelines,
            @Nullable PersonId talkTo) {}

    /** How far it is. */
    private record Course(
            Progress progress,
            @Nullable LocalDate endsOn,
            @Nullable String heldChannel) {}
}
