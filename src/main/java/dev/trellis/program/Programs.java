package dev.trellis.program;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.settings.Guidance;
import dev.trellis.program.settings.Guidelines;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.program.settings.Settings;
import dev.trellis.schedule.hours.WorkWeek;
import dev.trellis.workspace.NotHere;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The programs of a workspace, and who leads them. */
@Singleton
public class Programs {
    private final ProgramRepository repository;
    private final ProgramBook book;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    Programs(ProgramRepository repository, ProgramBook book, People people, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.book = book;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Throws when this workspace has no such program. */
    public Program get(WorkspaceId workspace, ProgramId program) {
        return find(workspace, program).orElseThrow(() -> new NotHere("No program " + program));
    }

    public Optional<Program> find(WorkspaceId workspace, ProgramId program) {
        return repository.findByWorkspaceAndId(workspace, program);
    }

    /** The programs people can join. */
    public List<Program> open(WorkspaceId workspace) {
        return repository.findByWorkspaceAndProgressStateOrderById(workspace, State.OPEN);
    }

    /** The programs somebody leads, drafts and broken ones among them. */
    public List<Program> ledBy(WorkspaceId workspace, PersonId person) {
        return repository.ledBy(workspace, person);
    }

    /** The creator first. */
    public List<PersonId> leads(WorkspaceId workspace, ProgramId program) {
        return repository.leads(workspace, program);
    }

    public boolean isLead(WorkspaceId workspace, ProgramId program, PersonId person) {
        return leads(workspace, program).contains(person)
                && !people.get(workspace, person).deactivated();
    }

    /** The lead people read of ("Hana makes pairs"): the first one who is still here, or else an admin. */
    public Person lead(Program program) {
        return Stream.concat(book.leads(program).stream(), people.admins(program.workspace()).stream())
                .findFirst()
                .orElseGet(() -> people.get(program.workspace(), program.createdBy()));
    }

    /** By when somebody who joins now hears of a pair: the Friday of the week after, in the lead's zone. */
    public LocalDate pairsBy(Program program) {
        WorkWeek week = lead(program).week();
        LocalDate today = clock.instant().atZone(week.zone()).toLocalDate();
        return today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** A lead posts the invitation in the program's channel; whoever presses twice posts it once. */
    @Transactional
    public Changed invite(WorkspaceId workspace, ProgramId program, PersonId by) {
        return asLead(workspace, program, by, found -> {
            if (!found.isOpen()) {
                return new Changed.NotOpen(found);
            }
            return found.progress().invited() ? new Changed.Already(found) : new Changed.Saved(invited(found, by));
        });
    }

    /** A lead changes rhythm and doors; the end moves with the length, and pairs that agreed on their own rhythm keep it. */
    @Transactional
    public Changed change(WorkspaceId workspace, ProgramId program, PersonId by, Settings settings) {
        return asLead(
                workspace,
                program,
                by,
                found -> new Changed.Saved(
                        book.keep(found.with(settings.rhythm(), settings.doors()), "settings changed", by)));
    }

    /** A lead changes the guidelines, names whom people can turn to, or another lead. */
    @Transactional
    public Changed guide(WorkspaceId workspace, ProgramId program, PersonId by, Guidance guidance) {
        String text = guidance.guidelines();
        if (text.codePointCount(0, text.length()) > Guidelines.LIMIT) {
            return new Changed.TooLong();
        }
        return asLead(
                workspace,
                program,
                by,
                found -> Stream.of(guidance.talkTo(), guidance.alsoLead())
                        .flatMap(Optional::stream)
                        .map(person -> people.get(workspace, person))
                        .filter(person -> !canLead(person))
                        .findFirst()
                        .<Changed>map(Changed.CannotBeNamed::new)
                        .orElseGet(() -> new Changed.Saved(guided(found, by, guidance))));
    }

    /** Whether somebody can be named: a member of this workspace, no bot and no guest, whose account is there. */
    public static boolean canLead(Person person) {
        return !person.bot() && !person.guest() && !person.stranger() && !person.deactivated();
    }

    /** Somebody leads the program too, because a lead or an admin says so; naming them twice changes nothing. */
    @Transactional
    public void nameLead(Program program, PersonId lead, PersonId by) {
        book.addLead(program, lead, by);
    }

    private Changed asLead(WorkspaceId workspace, ProgramId program, PersonId by, Function<Program, Changed> deed) {
        if (!isLead(workspace, program, by)) {
            return new Changed.NotALead(lead(get(workspace, program)));
        }
        return deed.apply(book.lock(workspace, program).orElseThrow());
    }

    private Program invited(Program found, PersonId by) {
        outbox.put(Letter.post(found.workspace(), "program.invitation", found.channel(), ProgramBook.subject(found))
                .version(found.progress().checks()));
        return book.keep(found.invited(), "invitation posted", by);
    }

    /** Unasked, so they are told while they work. */
    private void named(Program found, Person lead, PersonId by) {
        nameLead(found, lead.id(), by);
        outbox.put(Letter.post(found.workspace(), "program.lead.also", lead.slackId(), ProgramBook.subject(found))
                .notBefore(lead.week().atWork(clock.instant())));
    }

    private Program guided(Program found, PersonId by, Guidance guidance) {
        guidance.alsoLead()
                .filter(lead -> !leads(found.workspace(), found.id()).contains(lead))
                .map(lead -> people.get(found.workspace(), lead))
                .ifPresent(lead -> named(found, lead, by));
        PersonId talkTo = guidance.talkTo().orElse(null);
        return book.keep(found.talkingTo(talkTo, guidance.guidelines()), "guidelines changed", by);
    }
}
