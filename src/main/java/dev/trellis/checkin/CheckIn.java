package dev.trellis.checkin;

import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.MeetingId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One question to one person of a pair: did you two meet?
 *
 * @param meetingId the meeting that this person logged, or that they are told of because their partner did
 */
@MappedEntity("check_in")
public record CheckIn(
        @Id CheckInId id,
        WorkspaceId workspaceId,
        PairId pairId,
        PersonId personId,
        CheckInState state,
        @Relation(Relation.Kind.EMBEDDED) Times times,
        @Relation(Relation.Kind.EMBEDDED) Reply reply,
        @Nullable MeetingId meetingId) {

    static CheckIn scheduled(Pace pace, Instant due, @Nullable LocalDate about) {
        return scheduled(pace.workspaceId(), pace.pairId(), pace.personId(), Times.due(due, about));
    }

    private static CheckIn scheduled(WorkspaceId workspace, PairId pair, PersonId person, Times times) {
        return new CheckIn(CheckInId.make(), workspace, pair, person, CheckInState.SCHEDULED, times, Reply.NONE, null);
    }

    public boolean open() {
        return state.open();
    }

    /** Whether the partner logged the meeting already, so that there is nothing left to ask. */
    public boolean told() {
        return open() && meetingId != null;
    }

    /** It is in today's message; {@code due} is when it would be asked once more, {@code next} when it makes room. */
    CheckIn asked(LocalDate today, Instant due, Instant next) {
        must(open() && times.asks() < 2, "be asked");
        return with(CheckInState.SENT, times.asked(today, due, next), reply, meetingId);
    }

    /** It is not the moment: it waits until then. */
    CheckIn postponed(Instant until) {
        must(open(), "wait");
        return with(state, times.dueAt(until), reply, meetingId);
    }

    /** Its person was asked enough for a week: it waits until then. */
    CheckIn heldBack(Instant now, Instant until) {
        must(state == CheckInState.SCHEDULED, "be held back");
        return with(state, times.held(now, until), reply, meetingId);
    }

    /** The person wants to be asked then instead. */
    CheckIn snoozed(Instant until) {
        must(open(), "wait");
        return with(CheckInState.SCHEDULED, times.again(until), reply, meetingId);
    }

    /** Another day is now the one to ask about. */
    CheckIn rescheduled(Instant due, @Nullable LocalDate about) {
        must(state == CheckInState.SCHEDULED, "move");
        return with(state, times.dueAt(due).about(about), reply, meetingId);
    }

    /** The partner logged that meeting: this person is told instead of asked, {@code soon} if nothing was sent yet. */
    CheckIn toldOf(MeetingId meeting, Instant soon, Instant next) {
        must(open(), "be told");
        return with(state, times.told(state == CheckInState.SENT ? next : soon, next), reply, meeting);
    }

    /** The question that takes its place. */
    CheckIn following(Instant due) {
        return scheduled(workspaceId, pairId, personId, Times.due(due, null));
    }

    /** The partner took the meeting back: it is a question again. */
    CheckIn untold() {
        must(open(), "be asked again");
        return with(state, times, reply, null);
    }

    CheckIn met(MeetingId meeting) {
        must(open(), "be answered");
        return closed(CheckInState.ANSWERED, Reply.of(Said.MET), meeting);
    }

    CheckIn booked(LocalDate day) {
        must(open(), "be answered");
        return closed(CheckInState.ANSWERED, new Reply(Said.BOOKED, day), meetingId);
    }

    CheckIn notYet() {
        must(open(), "be answered");
        return closed(CheckInState.ANSWERED, Reply.of(Said.NOT_YET), null);
    }

    /** What the partner logged was not so. */
    CheckIn notMet() {
        must(told(), "be told otherwise");
        return closed(CheckInState.ANSWERED, Reply.of(Said.NOT_MET), null);
    }

    boolean mayBeLeft() {
        return reply.said() == Said.NOT_YET || reply.said() == Said.NOT_MET;
    }

    CheckIn leftIt() {
        must(mayBeLeft(), "be left");
        return with(state, times, Reply.of(Said.LEAVE_IT), meetingId);
    }

    CheckIn skipped() {
        must(open(), "be skipped");
        return closed(CheckInState.SKIPPED, Reply.NONE, meetingId);
    }

    CheckIn lapsed() {
        must(open(), "lapse");
        return closed(CheckInState.LAPSED, Reply.NONE, meetingId);
    }

    CheckIn cancelled() {
        must(open(), "be cancelled");
        return closed(CheckInState.CANCELLED, Reply.NONE, meetingId);
    }

    CheckIn overtakenBy(LocalDate booked) {
        must(open(), "be cancelled");
        return with(CheckInState.CANCELLED, times.aside(), new Reply(Said.PARTNER_BOOKED, booked), meetingId);
    }

    /** The booking that it made room for was taken back. */
    CheckIn broughtBack(Instant due) {
        must(state == CheckInState.CANCELLED && reply.said() == Said.PARTNER_BOOKED, "come back");
        return times.asks() == 0
                ? with(CheckInState.SCHEDULED, times.again(due), Reply.NONE, meetingId)
                : with(CheckInState.SENT, times.dueAt(due), Reply.NONE, meetingId);
    }

    /** The person took their answer back; {@code still} is the meeting that their partner logged, if they did. */
    CheckIn reopened(Instant next, @Nullable MeetingId still) {
        must(state == CheckInState.ANSWERED || state == CheckInState.SKIPPED, "be reopened");
        return with(CheckInState.SENT, times.nextAt(next), Reply.NONE, still);
    }

    private CheckIn closed(CheckInState as, Reply said, @Nullable MeetingId meeting) {
        return with(as, times.dueAt(null), said, meeting);
    }

    private CheckIn with(CheckInState as, Times when, Reply said, @Nullable MeetingId meeting) {
        return new CheckIn(id, workspaceId, pairId, personId, as, when, said, meeting);
    }

    private void must(boolean may, String what) {
        if (!may) {
            throw new IllegalStateException("A check-in that is " + state + " cannot " + what + ": " + id);
        }
    }
}
