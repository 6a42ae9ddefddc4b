package dev.trellis.checkin;

import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads somebody's own questions, as they are shown to them. */
@Singleton
public class DayBook {
    private final CheckInRepository checkIns;
    private final Questions questions;
    private final Meetings meetings;
    private final Pairs pairs;
    private final People people;
    private final Clock clock;

    DayBook(
            CheckInRepository checkIns,
            Questions questions,
            Meetings meetings,
            Pairs pairs,
            People people,
            Clock clock) {
        this.checkIns = checkIns;
        this.questions = questions;
        this.meetings = meetings;
        this.pairs = pairs;
        this.people = people;
        this.clock = clock;
    }

    /** Everything that one local day's message to somebody holds. */
    @Transactional
    public List<Asked> day(WorkspaceId workspace, PersonId person, LocalDate day) {
        return checkIns.findByWorkspaceIdAndPersonIdAndTimesAskedOnOrderById(workspace, person, day).stream()
                .map(this::asked)
                .toList();
    }

    /** What is open to somebody, the next due first: one for each live pair. */
    @Transactional
    public List<Asked> next(WorkspaceId workspace, PersonId person) {
        return checkIns.findByWorkspaceIdAndPersonIdAndTimesDueAtIsNotNullOrderByTimesDueAt(workspace, person).stream()
                .map(this::asked)
                .toList();
    }

    /** One of somebody's own questions. */
    @Transactional
    public Optional<Asked> own(WorkspaceId workspace, PersonId person, CheckInId id) {
        return checkIns.findByWorkspaceIdAndId(workspace, id)
                .filter(row -> row.personId().equals(person))
                .map(this::asked);
    }

    private Asked asked(CheckIn row) {
        Pair pair = pairs.find(row.workspaceId(), row.pairId()).orElseThrow();
        Person self = people.get(row.workspaceId(), row.personId());
        Timetable times = questions.timetable(pair, self);
        return new Asked(
                row,
                pair,
                people.get(row.workspaceId(), pair.partnerOf(row.personId())),
                meetings.of(row).map(met -> met.knownOn(meetings.day(met, self))),
                meetings.last(row.workspaceId(), row.pairId()).map(met -> meetings.day(met, self)),
                open(row).flatMap(open -> next(open, times)),
                new Asked.Cadence(
                        times.weeks(), questions.program(pair).cadenceWeeks(), !times.listens(clock.instant())));
    }

    private Optional<CheckIn> open(CheckIn row) {
        return checkIns.findByWorkspaceIdAndPairIdAndTimesDueAtIsNotNull(row.workspaceId(), row.pairId()).stream()
                .filter(open -> open.personId().equals(row.personId()))
                .findFirst();
    }

    private static Optional<Asked.Next> next(CheckIn open, Timetable times) {
        return Optional.ofNullable(open.times().dueAt())
                .map(due -> new Asked.Next(times.day(due), open.state() == CheckInState.SENT));
    }
}
