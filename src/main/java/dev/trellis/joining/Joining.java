package dev.trellis.joining;

import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Application.Flaw;
import dev.trellis.joining.apply.Application.Part;
import dev.trellis.joining.apply.JoinRule;
import dev.trellis.joining.apply.Profile;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.away.Paused;
import dev.trellis.joining.away.PersonLeft;
import dev.trellis.joining.away.PersonPaused;
import dev.trellis.joining.away.PersonResumed;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.schedule.hours.WorkWeek;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who takes part in which program, and with what they wrote. */
@Singleton
public class Joining {
    private final Register register;
    private final People people;
    private final Programs programs;
    private final Profiles profiles;
    private final ApplicationEventPublisher<Object> events;
    private final Clock clock;

    Joining(
            Register register,
            People people,
            Programs programs,
            Profiles profiles,
            ApplicationEventPublisher<Object> events,
            Clock clock) {
        this.register = register;
        this.people = people;
        this.programs = programs;
        this.profiles = profiles;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Participation> of(WorkspaceId workspace, ProgramId program, PersonId person) {
        return register.find(workspace, program, person);
    }

    /** Everything somebody ever joined or was invited to, the oldest first. */
    public List<Participation> mine(WorkspaceId workspace, PersonId person) {
        return register.of(workspace, person);
    }

    /** Everybody who ever joined a program or was invited to it; what they wrote stays sealed. */
    public List<Participation> members(WorkspaceId workspace, ProgramId program) {
        return register.in(workspace, program);
    }

    /** What somebody wrote about themselves; the caller has made sure that the reader may read it. */
    public Optional<Profile> profile(WorkspaceId workspace, ProgramId program, PersonId person) {
        return of(workspace, program, person).map(profiles::open);
    }

    /** Somebody joins, and accepts the guidelines as they stand now; who is in already changes what they wrote. */
    @Transactional
    public Joined join(WorkspaceId workspace, ProgramId program, PersonId person, Application application) {
        Program into = programs.get(workspace, program);
        Map<Part, Flaw> flaws = application.flaws(into.kind());
        if (!flaws.isEmpty()) {
            return new Joined.Flawed(flaws);
        }
        Person who = people.get(workspace, person);
        return JoinRule.against(into, who)
                .<Joined>map(Joined.Refused::new)
                .orElseGet(() -> enter(into, who, application));
    }

    /** A lead would like to pair somebody who has not joined; one who left, or is in, stays as they are. */
    @Transactional
    public Optional<JoinRule> invite(WorkspaceId workspace, ProgramId program, PersonId person, PersonId by) {
        Program into = programs.get(workspace, program);
        if (!programs.isLead(workspace, program, by)) {
            throw new IllegalStateException("Only a lead invites");
        }
        Optional<JoinRule> refused = JoinRule.against(into, people.get(workspace, person));
        if (refused.isEmpty() && of(workspace, program, person).isEmpty()) {
            register.keep(register.lockOrMake(fresh(into, person)), Deed.by(by, "invited"));
        }
        return refused;
    }

    /** Somebody takes a break, or moves the end of one; {@code until} is the day they are back. */
    @Transactional
    public Paused pause(WorkspaceId workspace, ProgramId program, PersonId person, LocalDate until) {
        WorkWeek week = people.get(workspace, person).week();
        LocalDate today = clock.instant().atZone(week.zone()).toLocalDate();
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            return new Paused.BadDay();
        }
        return register.lock(workspace, program, person)
                .filter(Participation::takesPart)
                .map(in -> paused(in.paused(until, week.at(until, week.from())), until))
                .orElseGet(Paused.NotIn::new);
    }

    /** Somebody's break ends, because they say so. */
    @Transactional
    public boolean resume(WorkspaceId workspace, ProgramId program, PersonId person) {
        Optional<Participation> paused =
                register.lock(workspace, program, person).filter(in -> in.state() == Participation.State.PAUSED);
        paused.ifPresent(in -> {
            register.keep(in.resumed(register.toldOfTheWait(in)), Deed.by(person, "resumed"));
            events.publishEvent(new PersonResumed(workspace, program, person));
        });
        return paused.isPresent();
    }

    /**
     * Somebody looks for a new partner; a break they took ends with it.
     *
     * @return the day by which they hear of a pair; empty when they take no part, or the program is not open
     */
    @Transactional
    public Optional<LocalDate> lookAgain(WorkspaceId workspace, ProgramId program, PersonId person) {
        Program in = programs.get(workspace, program);
        if (!in.isOpen()) {
            return Optional.empty();
        }
        resume(workspace, program, person);
        LocalDate pairsBy = programs.pairsBy(in);
        return register.lock(workspace, program, person)
                .filter(Participation::isAvailable)
                .map(one -> register.keep(one.waiting(register.toldOfTheWait(one)), Deed.by(person, "looks again")))
                .map(_ -> pairsBy);
    }

    /** Somebody leaves; false when they were not in. */
    @Transactional
    public boolean leave(WorkspaceId workspace, ProgramId program, PersonId person) {
        Optional<Participation> in = register.lock(workspace, program, person)
                .filter(one -> one.takesPart() || one.state() == Participation.State.INVITED);
        in.ifPresent(one -> {
            register.keep(one.left(), Deed.by(person, "left"));
            events.publishEvent(new PersonLeft(workspace, program, person));
        });
        return in.isPresent();
    }

    /** They were offered somebody: they need not be told that there is no pair yet. */
    @Transactional
    public void matched(WorkspaceId workspace, ProgramId program, PersonId person) {
        register.lock(workspace, program, person)
                .filter(in -> in.isAvailable() && in.dueAt() != null)
                .ifPresent(in -> register.keep(in.heard(), Deed.byItself("matched")));
    }

    /** A yes to an offer: whoever was only invited joins by it, with the line they approved, be it blank. */
    @Transactional
    public Optional<JoinRule> accept(WorkspaceId workspace, ProgramId program, PersonId person, Profile line) {
        if (of(workspace, program, person).filter(Participation::takesPart).isPresent()) {
            return Optional.empty();
        }
        Program into = programs.get(workspace, program);
        Person who = people.get(workspace, person);
        Optional<JoinRule> refused = JoinRule.against(into, who);
        if (refused.isEmpty()) {
            enter(into, who, new Application(Role.MENTEE, line.brings(), line.wants()));
            matched(workspace, program, person);
        }
        return refused;
    }

    private Joined enter(Program into, Person who, Application application) {
        Participation before = register.lockOrMake(fresh(into, who.id()));
        LocalDate pairsBy = programs.pairsBy(into);
        Role role = JoinRule.roleIn(into, application.role());
        Participation now = before.joined(
                role, profiles.keep(before, application), into.guidelines().version(), register.toldOfTheWait(before));
        if (before.takesPart()) {
            return new Joined.Changed(register.keep(now, Deed.by(who.id(), "changed")));
        }
        register.keep(now, Deed.by(who.id(), "joined"));
        events.publishEvent(new PersonJoined(into.workspace(), into.id(), who.id()));
        return new Joined.Welcome(now, pairsBy);
    }

    private Paused paused(Participation now, LocalDate until) {
        register.keep(now, Deed.by(now.person(), "paused"));
        events.publishEvent(new PersonPaused(now.workspace(), now.program(), now.person(), until));
        return new Paused.Until(until);
    }

    private static Participation fresh(Program program, PersonId person) {
        return Participation.invited(program.workspace(), program.id(), person, JoinRule.roleIn(program, Role.MENTEE));
    }
}
