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
import java.util.Optional;

/**
 * What to do about questions that fell due. All that is due for one person on their day becomes one message; a person whose
 * questions are being answered at this moment, or worked on by another node, is left to the next turn.
 */
@Singleton
final class DueQuestions {
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

    /** Works on a batch of those in that state; in the caller's transaction. How many rows were changed. */
    int work(CheckInState state) {
        Instant now = clock.instant();
        Map<Object, CheckIn> oneOfEach = new LinkedHashMap<>();
        checkIns.claim(now, state).forEach(row -> oneOfEach.putIfAbsent(row.personId(), row));
        return oneOfEach.values().stream().mapToInt(row -> workFor(row, now)).sum();
    }

    private int workFor(CheckIn one, Instant now) {
        List<CheckIn> open = checkIns.claimOpenOf(one.workspaceId(), one.personId());
        if (open.size() < checkIns.countOpenOf(one.workspaceId(), one.personId())) {
            return 0;
        }
        Person person = people.get(one.workspaceId(), one.personId());
        LocalDate today = LocalDate.ofInstant(now, person.zone());
        boolean already =
                checkIns
                        .findByWorkspaceIdAndPersonIdAndTimesAskedOnOrderById(person.workspace(), person.id(), today)
                        .stream()
                        .findAny()
                        .isPresent();
        List<CheckIn> worked = due(open, person, now).stream()
                .map(row -> step(row, person, now))
                .toList();
        worked.forEach(checkIns::update);
        worked.stream()
                .filter(row -> row.state() == CheckInState.LAPSED)
                .forEach(row -> checkIns.save(row.following(now)));
        if (worked.stream().anyMatch(row -> today.equals(row.times().askedOn()) && row.state() == CheckInState.SENT)) {
            questions.ask(person, today, already);
        }
        return worked.size();
    }

    /** With one question due now, those due later on the same day come along. */
    private static List<CheckIn> due(List<CheckIn> open, Person person, Instant now) {
        Instant dayEnd = now.atZone(person.zone())
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(person.zone())
                .toInstant();
        Instant soon = now.plusNanos(1);
        Instant until = person.week().contains(now) ? dayEnd : soon;
        return open.stream()
                .filter(row -> Optional.ofNullable(row.times().dueAt())
                        .filter(due -> due.isBefore(row.state() == CheckInState.SCHEDULED ? until : soon))
                        .isPresent())
                .toList();
    }

    private CheckIn step(CheckIn row, Person person, Instant now) {
        Pair pair = pairs.find(row.workspaceId(), row.pairId()).orElseThrow();
        if (person.deactivated() || !pair.state().live()) {
            return row.cancelled();
        }
        Timetable times = questions.timetable(pair, person);
        Optional<Instant> later = laterBecause(pair, person, times, now);
        if (later.isPresent()) {
            return row.postponed(later.get());
        }
        return row.state() == CheckInState.SENT ? again(row, times, now) : first(row, times, now);
    }

    private Optional<Instant> laterBecause(Pair pair, Person person, Timetable times, Instant now) {
        if (pair.state() == PairState.PAUSED) {
            return Optional.of(times.tomorrow(now));
        }
        Optional<LocalDate> away = joining.of(pair.workspace(), pair.program(), person.id())
                .filter(in -> in.state() == Participation.State.PAUSED)
                .map(Participation::until)
                .filter(until -> until.isAfter(times.day(now)));
        if (away.isPresent()) {
            return away.map(times::from);
        }
        return times.mayAsk(now) ? Optional.empty() : Optional.of(times.atWork(now));
    }

    /** After a long downtime a question about a day long past makes room for a fresh one. */
    private static CheckIn first(CheckIn row, Timetable times, Instant now) {
        Instant cadence = times.afterSilence(now);
        if (row.told()) {
            Instant next = Optional.ofNullable(row.times().nextAt())
                    .filter(planned -> planned.isAfter(now))
                    .orElse(cadence);
            return row.asked(times.day(now), next, next);
        }
        if (times.afterSilence(dueAt(row)).isBefore(now)) {
            return row.lapsed();
        }
        Instant repeat = times.repeated(now);
        return row.asked(times.day(now), repeat.isBefore(cadence) ? repeat : cadence, cadence);
    }

    /** Asked once more, unless the next question comes first or is only a day away. */
    private static CheckIn again(CheckIn row, Timetable times, Instant now) {
        Instant next = Optional.ofNullable(row.times().nextAt()).orElse(now);
        if (!next.isAfter(now)) {
            return row.lapsed();
        }
        boolean repeat =
                row.times().asks() == 1 && !row.told() && times.tomorrow(now).isBefore(next);
        return repeat ? row.asked(times.day(now), next, next) : row.postponed(next);
    }

    private static Instant dueAt(CheckIn row) {
        return Optional.ofNullable(row.times().dueAt()).orElseThrow();
    }
}
