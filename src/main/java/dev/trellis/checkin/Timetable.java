package dev.trellis.checkin;

import dev.trellis.schedule.hours.WorkWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When one person is asked about one pair: always in their own working hours, at the program's hour where that is within
 * them. PRODUCT's timers are here and nowhere else.
 *
 * @param weeks the cadence
 * @param quietUntil nothing is asked before that day
 */
record Timetable(
        WorkWeek week, LocalTime hour, int weeks, @Nullable LocalDate quietUntil) {
    private static final int AFTER_INTRODUCTION = 5;
    private static final int UNTIL_REPEATED = 3;
    private static final int HELD_AT_MOST = 5;

    /** Five working days after two people were introduced. */
    Instant afterIntroduction(Instant introduced) {
        return notTooSoon(week.workdaysAfter(introduced, AFTER_INTRODUCTION, hour));
    }

    /** One working day after the day on which they meant to meet. */
    Instant after(LocalDate talk) {
        return notTooSoon(week.at(week.nextWorkday(talk), hour));
    }

    /** One working day after they would meet again; when that is over, the working day after now. */
    Instant afterMeeting(LocalDate met, Instant now) {
        Instant planned = after(met.plusWeeks(weeks));
        return planned.isAfter(now) ? planned : tomorrow(now);
    }

    /** A cadence after nothing came of a question. */
    Instant afterSilence(Instant asked) {
        return notTooSoon(week.at(day(asked).plusWeeks(weeks), hour));
    }

    /** An unanswered question is asked once more after three working days. */
    Instant repeated(Instant asked) {
        return week.workdaysAfter(asked, UNTIL_REPEATED, hour);
    }

    /** The same for a question that was asked on that day. */
    Instant repeated(LocalDate asked) {
        return repeated(week.at(asked, hour));
    }

    /** A question that one was asked too often for waits no longer than five working days. */
    Instant heldUntil(Instant since) {
        return week.workdaysAfter(since, HELD_AT_MOST, hour);
    }

    Instant tomorrow(Instant now) {
        return notTooSoon(week.workdaysAfter(now, 1, hour));
    }

    /** When the pair goes on: at the hour of that day, or of the next working day when it is over by then. */
    Instant back(Instant goesOn) {
        Instant planned = week.at(day(goesOn), hour);
        return notTooSoon(planned.isBefore(goesOn) ? week.workdaysAfter(goesOn, 1, hour) : planned);
    }

    /** When somebody wants to be asked from that day on. */
    Instant from(LocalDate chosen) {
        return notTooSoon(week.at(chosen, hour));
    }

    /** That moment, or the next one at which they work and want to be asked. */
    Instant atWork(Instant moment) {
        return notTooSoon(week.atWork(moment));
    }

    boolean mayAsk(Instant moment) {
        return week.contains(moment) && listens(moment);
    }

    /** Whether no pause of their own holds at that moment. */
    boolean listens(Instant moment) {
        return quietUntil == null || !day(moment).isBefore(quietUntil);
    }

    /** The person's own date at that moment. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, week.zone());
    }

    private Instant notTooSoon(Instant planned) {
        return quietUntil != null && day(planned).isBefore(quietUntil) ? week.at(quietUntil, hour) : planned;
    }
}
