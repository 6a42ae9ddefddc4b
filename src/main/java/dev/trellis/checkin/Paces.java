package dev.trellis.checkin;

import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How often, and from when on, somebody wants to be asked about a pair; it changes nothing for their partner. */
@Singleton
public class Paces {
    private final Questions questions;
    private final Pairs pairs;
    private final Clock clock;

    Paces(Questions questions, Pairs pairs, Clock clock) {
        this.questions = questions;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** Asked every so many weeks from now on; empty for the program's own cadence. False when they are no live pair. */
    @Transactional
    public boolean every(WorkspaceId workspace, PersonId person, PairId pair, Optional<Integer> weeks) {
        Optional<Side> side = hold(workspace, person, pair);
        side.ifPresent(before -> {
            questions.keep(before.pace().every(weeks.orElse(null)));
            hold(workspace, person, pair).ifPresent(this::fromSilence);
        });
        return side.isPresent();
    }

    /** Asked nothing about this pair before that day, which must lie ahead and within a year. */
    @Transactional
    public Quiet pause(WorkspaceId workspace, PersonId person, PairId pair, LocalDate until) {
        Optional<Side> side = hold(workspace, person, pair);
        if (side.isEmpty()) {
            return Quiet.OVER;
        }
        LocalDate today = side.get().timetable().day(clock.instant());
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            return Quiet.BAD_DAY;
        }
        questions.keep(side.get().pace().quietUntil(until));
        hold(workspace, person, pair)
                .ifPresent(quiet -> quiet.open()
                        .ifPresent(open -> questions.change(
                                open.snoozed(quiet.timetable().from(until)), Cause.by(person, "PAUSED"))));
        return Quiet.PAUSED;
    }

    /** Asked again, from the next working day on. */
    @Transactional
    public boolean resume(WorkspaceId workspace, PersonId person, PairId pair) {
        Optional<Side> side = hold(workspace, person, pair);
        side.ifPresent(before -> {
            questions.keep(before.pace().quietUntil(null));
            hold(workspace, person, pair)
                    .ifPresent(back -> back.open()
                            .ifPresent(open -> questions.change(
                                    open.snoozed(back.timetable().tomorrow(clock.instant())),
                                    Cause.by(person, "PAUSE_ENDED"))));
        });
        return side.isPresent();
    }

    private void fromSilence(Side side) {
        Instant due = side.timetable().afterSilence(clock.instant());
        side.open()
                .filter(open ->
                        open.state() == CheckInState.SCHEDULED && open.times().aboutDay() == null && !open.told())
                .ifPresent(open -> questions.change(
                        open.rescheduled(due, null), Cause.by(side.person().id(), "CADENCE")));
    }

    private Optional<Side> hold(WorkspaceId workspace, PersonId person, PairId id) {
        Optional<Pair> pair = pairs.find(workspace, id).filter(live -> pairs.goesOnFor(live, person));
        return pair.flatMap(live -> questions.hold(live).stream()
                .filter(side -> side.person().id().equals(person))
                .findFirst());
    }
}
