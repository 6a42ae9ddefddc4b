package dev.trellis.checkin;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.Pair;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open questions of a pair: held, planned, saved, and drawn anew wherever they are seen. */
@Singleton
final class Questions {
    static final String KIND = "checkin.ask";

    private final CheckInRepository checkIns;
    private final Register register;
    private final PaceRepository paces;
    private final Programs programs;
    private final People people;
    private final Outbox outbox;

    Questions(
            CheckInRepository checkIns,
            Register register,
            PaceRepository paces,
            Programs programs,
            People people,
            Outbox outbox) {
        this.checkIns = checkIns;
        this.register = register;
        this.paces = paces;
        this.programs = programs;
        this.people = people;
        this.outbox = outbox;
    }

    /** Both sides, held until the transaction ends. */
    List<Side> hold(Pair pair) {
        List<Pace> held = paces.lock(pair.workspace(), pair.id());
        if (held.size() < 2) {
            pair.couple().both().forEach(person -> paces.make(UUID.randomUUID(), pair.workspace(), pair.id(), person));
            held = paces.lock(pair.workspace(), pair.id());
        }
        List<CheckIn> open = checkIns.lockOpen(pair.workspace(), pair.id());
        return held.stream().map(pace -> side(pair, pace, open)).toList();
    }

    private Side side(Pair pair, Pace pace, List<CheckIn> open) {
        Person person = people.get(pair.workspace(), pace.personId());
        return new Side(
                person,
                pace,
                timetable(pair, person, pace),
                open.stream()
                        .filter(row -> row.personId().equals(pace.personId()))
                        .findFirst());
    }

    Timetable timetable(Pair pair, Person person) {
        return paces.findByWorkspaceIdAndPairIdAndPersonId(pair.workspace(), pair.id(), person.id())
                .map(pace -> timetable(pair, person, pace))
                .orElseGet(() -> timetable(
                        pair,
                        person,
                        new Pace(UUID.randomUUID(), pair.workspace(), pair.id(), person.id(), null, null)));
    }

    private Timetable timetable(Pair pair, Person person, Pace pace) {
        Program program = program(pair);
        int weeks = Optional.ofNullable(pace.weeks()).orElse(program.cadenceWeeks());
        return new Timetable(person.week(), program.hour(), weeks, pace.quietUntil());
    }

    Program program(Pair pair) {
        return programs.get(pair.workspace(), pair.program());
    }

    /** The next question to somebody whose last one is closed. */
    CheckIn plan(Side side, Instant due, @Nullable LocalDate about, Cause why) {
        return register.begin(CheckIn.scheduled(side.pace(), due, about), why);
    }

    /** Whatever is open to them makes room for a question about that day, or about none. */
    void replan(Side side, Instant due, @Nullable LocalDate about, Cause why) {
        Optional<CheckIn> scheduled = side.open().filter(row -> row.state() == CheckInState.SCHEDULED);
        if (scheduled.isPresent()) {
            change(scheduled.get().rescheduled(due, about), why);
            return;
        }
        side.open().ifPresent(sent -> change(about == null ? sent.cancelled() : sent.overtakenBy(about), why));
        plan(side, due, about, why);
    }

    /** Moved by time alone, which draws whatever is to be seen by itself. */
    void step(CheckIn row, Cause why) {
        register.keep(row, why);
    }

    void begin(CheckIn row, Cause why) {
        register.begin(row, why);
    }

    /** Saved by the one who acts: their message is answered in place, so only Home is drawn anew. */
    CheckIn save(CheckIn row, Cause why) {
        outbox.put(Letter.home(row.workspaceId(), slackId(row)));
        return register.keep(row, why);
    }

    /** Changed by somebody or something else: the message that holds it is drawn anew as well. */
    void change(CheckIn row, Cause why) {
        redraw(register.keep(row, why));
    }

    void keep(Pace pace) {
        paces.update(pace);
    }

    /** The message that holds it, if one does, and Home. */
    void redraw(CheckIn row) {
        LocalDate day = row.times().askedOn();
        if (day != null) {
            outbox.put(Letter.update(row.workspaceId(), KIND, slackId(row), subject(row.personId(), day)));
        }
        outbox.put(Letter.home(row.workspaceId(), slackId(row)));
    }

    /** The last message about this pair, which says when they are asked again. */
    void redrawLast(Side side) {
        Pace pace = side.pace();
        checkIns.findFirstByWorkspaceIdAndPairIdAndPersonIdAndTimesAskedOnIsNotNullOrderByIdDesc(
                        pace.workspaceId(), pace.pairId(), pace.personId())
                .ifPresent(this::redraw);
    }

    /** Puts today's message into the outbox, or draws it anew when it is there already. */
    void ask(Person person, LocalDate today, boolean already) {
        checkIns.noteAsked(person.id() + "/" + today, person.workspace(), person.id(), today);
        Subject subject = subject(person.id(), today);
        outbox.put(
                already
                        ? Letter.update(person.workspace(), KIND, person.slackId(), subject)
                        : Letter.post(person.workspace(), KIND, person.slackId(), subject));
        outbox.put(Letter.home(person.workspace(), person.slackId()));
    }

    private String slackId(CheckIn row) {
        return people.get(row.workspaceId(), row.personId()).slackId();
    }

    private static Subject subject(PersonId person, LocalDate day) {
        return new Subject("checkin", person + "/" + day);
    }
}
