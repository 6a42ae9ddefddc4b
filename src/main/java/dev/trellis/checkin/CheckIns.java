package dev.trellis.checkin;

import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The answers to "Did you two meet?". Only the person who was asked answers; an answer to a question that is closed
 * changes nothing and returns it as it stands, so that an old message can say what is current.
 */
@Singleton
public class CheckIns {
    private final CheckInRepository checkIns;
    private final Questions questions;
    private final Meetings meetings;
    private final Bookings bookings;
    private final Pairs pairs;
    private final Clock clock;

    CheckIns(
            CheckInRepository checkIns,
            Questions questions,
            Meetings meetings,
            Bookings bookings,
            Pairs pairs,
            Clock clock) {
        this.checkIns = checkIns;
        this.questions = questions;
        this.meetings = meetings;
        this.bookings = bookings;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** One of somebody's own questions. */
    @Transactional
    public Optional<CheckIn> find(WorkspaceId workspace, PersonId person, CheckInId id) {
        return checkIns.findByWorkspaceIdAndId(workspace, id)
                .filter(row -> row.personId().equals(person));
    }

    /** They met, on the day they were asked about, or today when no day was known. The partner is told, not asked. */
    @Transactional
    public Answered met(WorkspaceId workspace, PersonId person, CheckInId id) {
        return whileOpen(workspace, person, id, turn -> met(turn, turn.dayMet()));
    }

    /** They met on another day than the one that was saved. */
    @Transactional
    public Answered metOn(WorkspaceId workspace, PersonId person, CheckInId id, LocalDate day) {
        return take(workspace, person, id, turn -> onDay(turn, day, () -> metOn(turn, day)));
    }

    /** They will talk on that day, which is not past and not beyond what can be planned. */
    @Transactional
    public Answered booked(WorkspaceId workspace, PersonId person, CheckInId id, LocalDate day) {
        return take(workspace, person, id, turn -> {
            if (!turn.row().open()) {
                return new Answered.Now(turn.row());
            }
            if (day.isBefore(turn.today())) {
                return new Answered.Past(turn.today());
            }
            LocalDate latest = bookings.latest(turn);
            return day.isAfter(latest) ? new Answered.TooFar(latest) : new Answered.Now(bookings.book(turn, day));
        });
    }

    /** No meeting yet; the partner never learns of this answer. Somebody who is told of a meeting is shown that instead. */
    @Transactional
    public Answered notYet(WorkspaceId workspace, PersonId person, CheckInId id) {
        return whileOpen(
                workspace,
                person,
                id,
                turn -> turn.row().told() ? turn.row() : silent(turn, turn.row().notYet(), "NOT_YET"));
    }

    /** The partner says they met, and it was not so: it does not count. */
    @Transactional
    public Answered notMet(WorkspaceId workspace, PersonId person, CheckInId id) {
        return whileOpen(workspace, person, id, turn -> {
            if (!turn.row().told()) {
                return silent(turn, turn.row().notYet(), "NOT_YET");
            }
            meetings.dispute(turn);
            return silent(turn, turn.row().notMet(), "NOT_MET");
        });
    }

    /** Not yet, and no suggestions wanted. */
    @Transactional
    public Answered leaveIt(WorkspaceId workspace, PersonId person, CheckInId id) {
        return take(
                workspace,
                person,
                id,
                turn -> new Answered.Now(
                        turn.row().mayBeLeft() ? questions.save(turn.row().leftIt(), turn.by("LEFT_IT")) : turn.row()));
    }

    @Transactional
    public Answered skip(WorkspaceId workspace, PersonId person, CheckInId id) {
        return whileOpen(workspace, person, id, turn -> {
            CheckIn skipped = questions.save(turn.row().skipped(), turn.by("SKIPPED"));
            Instant next = meetings.of(turn.row())
                    .map(told -> turn.mine()
                            .timetable()
                            .afterMeeting(meetings.day(told, turn.mine().person()), turn.now()))
                    .orElseGet(() -> turn.mine().timetable().afterSilence(turn.now()));
            questions.plan(turn.mine(), next, null, turn.by("SKIPPED"));
            return skipped;
        });
    }

    /** Asked again on the next working day. */
    @Transactional
    public Answered tomorrow(WorkspaceId workspace, PersonId person, CheckInId id) {
        return whileOpen(
                workspace,
                person,
                id,
                turn -> questions.save(
                        turn.row().snoozed(turn.mine().timetable().tomorrow(turn.now())), turn.by("TOMORROW")));
    }

    /** The answer is taken back, as long as the next question was not asked. */
    @Transactional
    public Answered undo(WorkspaceId workspace, PersonId person, CheckInId id) {
        return take(workspace, person, id, turn -> new Answered.Now(mayUndo(turn) ? undone(turn) : turn.row()));
    }

    /** Everywhere it is seen it is drawn as it stands. */
    @Transactional
    public void redraw(CheckIn row) {
        questions.redraw(row);
    }

    private CheckIn met(Turn turn, LocalDate day) {
        Meeting meeting = meetings.log(turn, day);
        CheckIn answered = questions.save(turn.row().met(meeting.id()), turn.by("MET"));
        Instant next = turn.mine()
                .timetable()
                .afterMeeting(meetings.day(meeting, turn.mine().person()), turn.now());
        questions.plan(turn.mine(), next, null, turn.by("MET"));
        return answered;
    }

    private CheckIn metOn(Turn turn, LocalDate day) {
        Optional<Meeting> own = meetings.of(turn.row())
                .filter(meeting -> meeting.loggedBy().equals(turn.row().personId()));
        if (turn.row().open() || own.isEmpty()) {
            return turn.row().open() && !turn.row().told() ? met(turn, day) : turn.row();
        }
        meetings.move(turn, own.get(), day);
        turn.mine()
                .open()
                .filter(next -> next.state() == CheckInState.SCHEDULED)
                .ifPresent(next -> questions.save(
                        next.rescheduled(turn.mine().timetable().afterMeeting(day, turn.now()), null),
                        turn.by("MET_ON_ANOTHER_DAY")));
        return questions.save(turn.row(), turn.by("MET_ON_ANOTHER_DAY"));
    }

    private Answered onDay(Turn turn, LocalDate day, Supplier<CheckIn> then) {
        if (day.isBefore(turn.introduced())) {
            return new Answered.TooEarly(turn.introduced());
        }
        return day.isAfter(turn.today()) ? new Answered.NotYet(turn.today()) : new Answered.Now(then.get());
    }

    private CheckIn silent(Turn turn, CheckIn answer, String why) {
        CheckIn answered = questions.save(answer, turn.by(why));
        questions.plan(turn.mine(), turn.mine().timetable().afterSilence(turn.now()), null, turn.by(why));
        return answered;
    }

    private static boolean mayUndo(Turn turn) {
        CheckInState state = turn.row().state();
        return (state == CheckInState.ANSWERED || state == CheckInState.SKIPPED)
                && turn.row().reply().said() != Said.LEAVE_IT
                && turn.mine()
                        .open()
                        .filter(next -> next.state() == CheckInState.SCHEDULED)
                        .isPresent()
                && turn.mine()
                                .open()
                                .get()
                                .id()
                                .toString()
                                .compareTo(turn.row().id().toString())
                        > 0;
    }

    private CheckIn undone(Turn turn) {
        Optional<Meeting> still = meetings.undo(turn);
        bookings.takeBack(turn);
        turn.mine().open().ifPresent(next -> questions.save(next.cancelled(), turn.by("UNDONE")));
        Instant planned = Optional.ofNullable(turn.row().times().nextAt())
                .filter(next -> next.isAfter(turn.now()))
                .orElseGet(() -> turn.mine().timetable().afterSilence(turn.now()));
        return questions.save(
                turn.row().reopened(planned, still.map(Meeting::id).orElse(null)), turn.by("UNDONE"));
    }

    private Answered whileOpen(WorkspaceId workspace, PersonId person, CheckInId id, Function<Turn, CheckIn> answer) {
        return take(
                workspace, person, id, turn -> new Answered.Now(turn.row().open() ? answer.apply(turn) : turn.row()));
    }

    private Answered take(WorkspaceId workspace, PersonId person, CheckInId id, Function<Turn, Answered> answer) {
        Optional<CheckIn> asked = find(workspace, person, id);
        if (asked.isEmpty()) {
            return new Answered.NotYours();
        }
        Pair pair = pairs.find(workspace, asked.get().pairId()).orElseThrow();
        if (!pairs.goesOnFor(pair, person)) {
            return new Answered.Now(asked.get());
        }
        var sides = questions.hold(pair);
        CheckIn row = checkIns.lock(workspace, id).orElseThrow();
        boolean first = sides.getFirst().person().id().equals(person);
        return answer.apply(new Turn(pair, sides.get(first ? 0 : 1), sides.get(first ? 1 : 0), row, clock.instant()));
    }
}
