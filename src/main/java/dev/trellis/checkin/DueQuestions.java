package dev.trellis.checkin;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairState;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Cause;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What to do about questions that fell due. All that is due for one person on their day becomes one message; a person whose
 * questions are being answered at this moment, or worked on by another node, is left to the next turn.
 */
@Singleton
final class DueQuestions {
    /** At most so many prompts in seven days. */
    private static final int A_WEEK = 3;

    private final CheckInRepository checkIns;
    private final Questions questions;
    private final Pairs pairs;
    private final People people;
    private final Joining joining;
    private final Clock clock;

    DueQuestions(
            CheckInRepository checkIns, Questions questions, Pairs pairs, People people, Joining joining, Clock clock) {
        this.checkIns = checkIns;
        this.questions = questions;
        this.pairs = pairs;
        this.people = people;
        this.joining = joining;
        this.clock = clock;
    }

    /** A batch of those in that state, one for each person. */
    List<CheckIn> of(CheckInState state) {
        Map<Object, CheckIn> oneOfEach = new LinkedHashMap<>();
        checkIns.due(clock.instant(), state).forEach(row -> oneOfEach.putIfAbsent(row.personId(), row));
        return List.copyOf(oneOfEach.values());
    }

    /** Whatever is due for that one's person, in the caller's transaction; how many rows were changed. */
    int work(CheckIn one) {
        Instant now = clock.instant();
        List<CheckIn> open = checkIns.claimOpenOf(one.workspaceId(), one.personId());
        if (open.size() < checkIns.countOpenOf(one.workspaceId(), one.personId())) {
            return 0;
        }
        Day day = day(people.get(one.workspaceId(), one.personId()), now);
        List<Stepped> worked =
                due(open, day).stream().map(row -> stepped(row, day)).toList();
        worked.forEach(done -> questions.step(done.row(), done.why()));
        worked.forEach(done ->
                next(done, day).ifPresent(due -> questions.begin(done.row().following(due), done.why())));
        if (worked.stream().map(Stepped::row).anyMatch(day::holds)) {
            questions.ask(day.person(), day.today(), day.asked());
        }
        return worked.size();
    }

    /** When the question after it comes: at once where it made room, a cadence later where it was held back too long. */
    private Optional<Instant> next(Stepped done, Day day) {
        return switch (done.move()) {
            case NEXT_IS_DUE -> Optional.of(day.now());
            case ASKED_ENOUGH -> Optional.of(later(done.row(), day));
            case ASKED, ASKED_AGAIN, POSTPONED, PAIR_ENDED, ACCOUNT_GONE -> Optional.empty();
        };
    }

    private Instant later(CheckIn row, Day day) {
        Pair pair = pairs.find(row.workspaceId(), row.pairId()).orElseThrow();
        return questions.timetable(pair, day.person()).afterSilence(day.now());
    }

    private Day day(Person person, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, person.zone());
        boolean asked = checkIns.countAskedAfter(person.workspace(), person.id(), today.minusDays(1)) > 0;
        boolean enough = checkIns.countAskedAfter(person.workspace(), person.id(), today.minusDays(7)) >= A_WEEK;
        return new Day(person, today, now, asked, enough && !asked);
    }

    /** With one question due now, those due later on the same day come along. */
    private static List<CheckIn> due(List<CheckIn> open, Day day) {
        Instant soon = day.now().plusNanos(1);
        Instant until = day.person().week().contains(day.now()) ? day.end() : soon;
        return open.stream()
                .filter(row -> dueAt(row).isBefore(row.state() == CheckInState.SCHEDULED ? until : soon))
                .toList();
    }

    /** The message that held a question lets go of it when another one asks it, or nobody does any more. */
    private Stepped stepped(CheckIn row, Day day) {
        Stepped done = step(row, day);
        CheckIn now = done.row();
        boolean closed = row.state() == CheckInState.SENT && now.state() != CheckInState.SENT;
        if (closed || !Objects.equals(now.times().askedOn(), row.times().askedOn())) {
            questions.redraw(row);
        }
        return done;
    }

    private Stepped step(CheckIn row, Day day) {
        Pair pair = pairs.find(row.workspaceId(), row.pairId()).orElseThrow();
        if (day.person().deactivated()) {
            return new Stepped(row.cancelled(), Move.ACCOUNT_GONE);
        }
        if (!pair.state().live()) {
            return pairs.goesOnFor(pair, row.personId())
                    ? new Stepped(
                            row.postponed(
                                    questions.timetable(pair, day.person()).tomorrow(day.now())),
                            Move.POSTPONED)
                    : new Stepped(row.cancelled(), Move.PAIR_ENDED);
        }
        Timetable times = questions.timetable(pair, day.person());
        Optional<Instant> later = laterBecause(pair, day, times);
        if (later.isPresent()) {
            return new Stepped(row.postponed(later.get()), Move.POSTPONED);
        }
        return row.state() == CheckInState.SENT ? again(row, times, day) : first(row, times, day);
    }

    private Optional<Instant> laterBecause(Pair pair, Day day, Timetable times) {
        if (pair.state() == PairState.PAUSED) {
            return Optional.of(times.tomorrow(day.now()));
        }
        Optional<LocalDate> away = joining.of(
                        pair.workspace(), pair.program(), day.person().id())
                .filter(in -> in.state() == Participation.State.PAUSED)
                .map(Participation::until)
                .filter(until -> until.isAfter(day.today()));
        if (away.isPresent()) {
            return away.map(times::from);
        }
        return times.mayAsk(day.now()) ? Optional.empty() : Optional.of(times.atWork(day.now()));
    }

    /** After a long downtime a question about a day long past makes room for a fresh one. */
    private static Stepped first(CheckIn row, Timetable times, Day day) {
        Instant cadence = times.afterSilence(day.now());
        if (!row.told() && times.afterSilence(dueAt(row)).isBefore(day.now())) {
            return new Stepped(row.lapsed(), Move.NEXT_IS_DUE);
        }
        if (day.enough()) {
            return heldBack(row, times, day);
        }
        if (row.told()) {
            Instant next = Optional.ofNullable(row.times().nextAt())
                    .filter(planned -> planned.isAfter(day.now()))
                    .orElse(cadence);
            return new Stepped(row.asked(day.today(), next, next), Move.ASKED);
        }
        Instant repeat = times.repeated(day.now());
        Instant due = repeat.isBefore(cadence) ? repeat : cadence;
        return new Stepped(row.asked(day.today(), due, cadence), Move.ASKED);
    }

    private static Stepped heldBack(CheckIn row, Timetable times, Day day) {
        Optional<Instant> since = Optional.ofNullable(row.times().heldSince());
        return since.filter(held -> !times.heldUntil(held).isAfter(day.now())).isPresent()
                ? new Stepped(row.cancelled(), Move.ASKED_ENOUGH)
                : new Stepped(row.heldBack(day.now(), times.tomorrow(day.now())), Move.POSTPONED);
    }

    /** Asked once more, unless the next question comes first or is only a day away, or it was enough for a week. */
    private static Stepped again(CheckIn row, Timetable times, Day day) {
        Instant next = Optional.ofNullable(row.times().nextAt()).orElse(day.now());
        if (!next.isAfter(day.now())) {
            return new Stepped(row.lapsed(), Move.NEXT_IS_DUE);
        }
        boolean repeat = row.times().asks() == 1
                && !row.told()
                && times.tomorrow(day.now()).isBefore(next);
        return repeat && !day.enough()
                ? new Stepped(row.asked(day.today(), next, next), Move.ASKED_AGAIN)
                : new Stepped(row.postponed(next), Move.POSTPONED);
    }

    private static Instant dueAt(CheckIn row) {
        return Optional.ofNullable(row.times().dueAt()).orElseThrow();
    }

    /** What time does to a question. */
    private enum Move {
        ASKED,
        ASKED_AGAIN,
        POSTPONED,
        NEXT_IS_DUE,
        ASKED_ENOUGH,
        PAIR_ENDED,
        ACCOUNT_GONE
    }

    /** A question after its move. */
    private record Stepped(CheckIn row, Move move) {
        Cause why() {
            return Cause.of(move.name());
        }
    }

    /**
     * One person's day, at this moment.
     *
     * @param asked today's message is there already
     * @param enough another message would be more than a week's measure
     */
    private record Day(Person person, LocalDate today, Instant now, boolean asked, boolean enough) {
        Instant end() {
            return today.plusDays(1).atStartOfDay(person.zone()).toInstant();
        }

        boolean holds(CheckIn row) {
            return row.state() == CheckInState.SENT && today.equals(row.times().askedOn());
        }
    }
}
