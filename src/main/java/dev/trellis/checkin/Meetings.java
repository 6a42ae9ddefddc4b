package dev.trellis.checkin;

import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.MeetingId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The days on which pairs met: one of the two logs it, the other is told and may see it differently. */
@Singleton
final class Meetings {
    private final MeetingRepository meetings;
    private final CheckInRepository checkIns;
    private final Questions questions;
    private final MeetingDays days;

    Meetings(MeetingRepository meetings, CheckInRepository checkIns, Questions questions, MeetingDays days) {
        this.meetings = meetings;
        this.checkIns = checkIns;
        this.questions = questions;
        this.days = days;
    }

    /** What this person is told of, or else a new one of which their partner is told. */
    Meeting log(Turn turn, LocalDate day) {
        return of(turn.row()).orElseGet(() -> {
            Meeting meeting = meetings.save(new Meeting(
                    MeetingId.make(),
                    turn.pair().workspace(),
                    turn.pair().id(),
                    day,
                    turn.row().personId(),
                    turn.now(),
                    MeetingState.LOGGED));
            tell(turn, meeting);
            return meeting;
        });
    }

    /** It was on another day; whoever saw it differently is told again. */
    void move(Turn turn, Meeting meeting, LocalDate day) {
        Meeting moved = meeting.on(day);
        meetings.update(moved);
        if (meeting.counts()) {
            told(turn.theirs(), meeting).ifPresent(questions::redraw);
        } else {
            tell(turn, moved);
        }
    }

    /** The person who was told says it was not so: it does not count, and who logged it sees that. */
    void dispute(Turn turn) {
        of(turn.row()).filter(Meeting::counts).ifPresent(meeting -> {
            meetings.update(meeting.disputed());
            checkIns.findByWorkspaceIdAndMeetingId(meeting.workspaceId(), meeting.id()).stream()
                    .filter(row -> !row.personId().equals(turn.row().personId()))
                    .forEach(questions::redraw);
        });
    }

    /** Takes a meeting back; the partner's own word for it stays, and is returned. */
    Optional<Meeting> undo(Turn turn) {
        Optional<Meeting> logged = of(turn.row());
        if (logged.isEmpty() || confirmed(turn, logged.get())) {
            return logged.filter(Meeting::counts);
        }
        Meeting meeting = logged.get();
        if (!meeting.loggedBy().equals(turn.row().personId())) {
            return logged.filter(Meeting::counts);
        }
        if (meeting.counts()) {
            meetings.update(meeting.undone());
        }
        told(turn.theirs(), meeting).ifPresent(row -> questions.change(row.untold(), turn.by("TAKEN_BACK")));
        return Optional.empty();
    }

    /** When it was for one of the two. */
    LocalDate day(Meeting meeting, Person reader) {
        return days.of(meeting, reader);
    }

    Optional<Meeting> of(CheckIn row) {
        return Optional.ofNullable(row.meetingId())
                .map(id ->
                        meetings.findByWorkspaceIdAndId(row.workspaceId(), id).orElseThrow());
    }

    /** The last one that counts. */
    Optional<Meeting> last(WorkspaceId workspace, PairId pair) {
        return meetings
                .findByWorkspaceIdAndPairIdAndStateOrderByMetOnDesc(workspace, pair, MeetingState.LOGGED)
                .stream()
                .findFirst();
    }

    /** Whoever ended the pair hears no more of it. */
    private void tell(Turn turn, Meeting meeting) {
        if (!turn.pair().state().live()) {
            return;
        }
        Side side = turn.theirs();
        Cause why = turn.by("PARTNER_MET");
        Instant tomorrow = side.timetable().tomorrow(turn.now());
        CheckIn open = side.open().orElseGet(() -> questions.plan(side, tomorrow, null, why));
        Instant planned = Optional.ofNullable(open.times().dueAt()).orElse(tomorrow);
        Instant soon = planned.isBefore(tomorrow) ? planned : tomorrow;
        Instant next = side.timetable().afterMeeting(day(meeting, side.person()), turn.now());
        questions.change(open.toldOf(meeting.id(), soon, next), why);
    }

    private boolean confirmed(Turn turn, Meeting meeting) {
        return checkIns.findByWorkspaceIdAndMeetingId(meeting.workspaceId(), meeting.id()).stream()
                .anyMatch(row -> !row.personId().equals(turn.row().personId())
                        && row.reply().said() == Said.MET);
    }

    private static Optional<CheckIn> told(Side side, Meeting meeting) {
        return side.open().filter(row -> meeting.id().equals(row.meetingId()));
    }
}
