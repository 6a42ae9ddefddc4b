package dev.trellis.checkin;

import dev.trellis.pairing.Horizon;
import dev.trellis.privacy.steps.Cause;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Days booked by answering a question: both are asked after it, and once it is taken back both are where they were. */
@Singleton
final class Bookings {
    private final CheckInRepository checkIns;
    private final Questions questions;

    Bookings(CheckInRepository checkIns, Questions questions) {
        this.checkIns = checkIns;
        this.questions = questions;
    }

    LocalDate latest(Turn turn) {
        return Horizon.of(questions.program(turn.pair()), turn.today());
    }

    /** A partner who is told of a meeting next reads that first, and learns of this day only then. */
    CheckIn book(Turn turn, LocalDate day) {
        CheckIn answered = questions.save(turn.row().booked(day), turn.by("BOOKED"));
        questions.plan(turn.mine(), turn.mine().timetable().after(day), day, turn.by("BOOKED"));
        Side theirs = turn.theirs();
        if (turn.pair().state().live()
                && theirs.open().filter(Bookings::tellsSoon).isEmpty()) {
            Cause why = turn.by("PARTNER_BOOKED");
            theirs.open().ifPresent(open -> questions.change(open.overtakenBy(day), why));
            questions.plan(theirs, theirs.timetable().after(day), day, why);
            drawn(theirs, theirs.open());
        }
        return answered;
    }

    /** What made room for the day comes back to the partner, unless they were asked about it already. */
    void takeBack(Turn turn) {
        Optional.ofNullable(turn.row().reply().day())
                .ifPresent(day -> turn.theirs()
                        .open()
                        .filter(open -> open.state() == CheckInState.SCHEDULED && !open.told())
                        .filter(open -> day.equals(open.times().aboutDay()))
                        .ifPresent(open -> bringBack(turn, open, day)));
    }

    private void bringBack(Turn turn, CheckIn open, LocalDate day) {
        Cause why = turn.by("PARTNER_UNDID");
        Timetable times = turn.theirs().timetable();
        Optional<CheckIn> aside = aside(open, day);
        if (aside.isEmpty()) {
            questions.change(open.rescheduled(times.afterSilence(turn.now()), null), why);
        } else {
            questions.change(open.cancelled(), why);
            questions.change(aside.get().broughtBack(dueAgain(aside.get(), times, turn.now())), why);
        }
        drawn(turn.theirs(), aside);
    }

    private Optional<CheckIn> aside(CheckIn open, LocalDate day) {
        Reply overtaken = new Reply(Said.PARTNER_BOOKED, day);
        return checkIns
                .findByWorkspaceIdAndPairIdAndPersonIdAndStateOrderByIdDesc(
                        open.workspaceId(), open.pairId(), open.personId(), CheckInState.CANCELLED)
                .stream()
                .filter(row -> row.reply().equals(overtaken))
                .findFirst();
    }

    /** As it was: an unanswered question is asked once more if there is still time for that. */
    private static Instant dueAgain(CheckIn aside, Timetable times, Instant now) {
        Instant next = Optional.ofNullable(aside.times().nextAt()).orElseGet(() -> times.tomorrow(now));
        return Optional.ofNullable(aside.times().askedOn())
                .filter(asked -> aside.times().asks() == 1 && aside.meetingId() == null)
                .map(times::repeated)
                .filter(again -> again.isAfter(now) && again.isBefore(next))
                .orElse(next);
    }

    /** A question that no message holds is named in the last one that was asked. */
    private void drawn(Side side, Optional<CheckIn> moved) {
        if (moved.map(row -> row.times().askedOn()).isEmpty()) {
            questions.redrawLast(side);
        }
    }

    private static boolean tellsSoon(CheckIn open) {
        return open.state() == CheckInState.SCHEDULED && open.told();
    }
}
