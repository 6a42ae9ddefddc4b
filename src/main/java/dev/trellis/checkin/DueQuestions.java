package dev.trellis.checkin;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairState;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.people.Person;
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
        List<CheckIn> worked =
                due(open, day).stream().map(row -> stepped(row, day)).toList();
        worked.forEach(checkIns::update);
        worked.forEach(row -> next(row, day).ifPresent(due -> checkIns.save(row.following(due))));
        if (worked.stream().anyMatch(day::holds)) {
            questions.ask(day.person(), day.today(), day.asked());
        }
        return worked.size();
    }

    /** When the question after it comes: at once where it made room, a cadence later where it was held back too long. */
    private Optional<Instant> next(CheckIn row, Day day) {
        return switch (row.state()) {
            case LAPSED -> Optional.of(day.now());
            case CANCELLED -> Optional.ofNullable(row.times().heldSince()).map(_ -> later(row, day));
            case SCHEDULED, SENT, ANSWERED, SKIPPED -> Optional.empty();
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
    private CheckIn stepped(CheckIn row, Day day) {
        CheckIn now = step(row, day);
        boolean closed = row.state() == CheckInState.SENT && now.state() != CheckInState.SENT;
        if (closed || !Objects.equals(now.times().askedOn(), row.times().askedOn())) {
            questions.redraw(row);
        }
        return now;
    }

    private CheckIn step(CheckIn row, Day day) {
        Pair pair = pairs.find(row.workspaceId(), row.pairId()).orElseThrow();
        if (day.person().deactivated() || !pair.state().live()) {
            return row.cancelled();
        }
        Timetable times = questions.timetable(pair, day.person());
        Optional<Instant> later = laterBecause(pair, day, times);
        if (later.isPresent()) {
            return row.postponed(later.get());
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
    private static CheckIn first(CheckIn row, Timetable times, Day day) {
        Instant cadence = times.afterSilence(day.now());
        if (!row.told() && times.afterSilence(dueAt(row)).isBefore(day.now())) {
            return row.lapsed();
        }
        if (day.enough()) {
            return heldBack(row, times, day);
        }
        if (row.told()) {
            Instant next = Optional.ofNullable(row.times().nextAt())
                    .filter(planned -> planned.isAfter(day.now()))
                    .orElse(cadence);
            return row.asked(day.today(), next, next);
        }
        Instant repeat = times.repeated(day.now());
        return row.asked(day.today(), repeat.isBefore(cadence) ? repeat : cadence, cadence);
    }

    private static CheckIn heldBack(CheckIn row, Timetable times, Day day) {
        Optional<Instant> since = Optional.ofNullable(row.times().heldSince());
        return since.filter(held -> !times.heldUntil(held).isAfter(day.now())).isPresent()
                ? row.cancelled()
                : row.heldBack(day.now(), times.tomorrow(day.now()));
    }

    /** Asked once more, unless the next question comes first or is only a day away, or it was enough for a week. */
    private static CheckIn again(CheckIn row, Timetable times, Day day) {
        Instant next = Optional.ofNullable(row.times().nextAt()).orElse(day.now());
        if (!next.isAfter(day.now())) {
            return row.lapsed();
        }
        boolean repeat = row.times().asks() == 1
                && !row.told()
                && times.tomorrow(day.now()).isBefore(next);
        return repeat && !day.enough() ? row.asked(day.today(), next, next) : row.postponed(next);
    }

    private static Instant dueAt(CheckIn row) {
        return Optional.ofNullable(row.times().dueAt()).orElseThrow();
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
