package dev.trellis.program.lead;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Progress;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Who would like to lead a program too, and what its lead, or an admin, answers. */
@Singleton
public class LeadWishes {
    private final LeadWishRepository repository;
    private final Programs programs;
    private final People people;
    private final Outbox outbox;

    LeadWishes(LeadWishRepository repository, Programs programs, People people, Outbox outbox) {
        this.repository = repository;
        this.programs = programs;
        this.people = people;
        this.outbox = outbox;
    }

    public Optional<LeadWish> find(WorkspaceId workspace, UUID wish) {
        return repository.findByWorkspaceAndId(workspace, wish);
    }

    /** Somebody asks to lead; asking again while it is open asks nobody twice, and after a no it asks once more. */
    @Transactional
    public Wished ask(WorkspaceId workspace, ProgramId id, PersonId by) {
        Optional<Program> there = programs.find(workspace, id).filter(LeadWishes::goesOn);
        if (there.isEmpty()) {
            return new Wished.Over();
        }
        Program program = there.get();
        Person asker = people.get(workspace, by);
        Person lead = programs.lead(program);
        if (programs.isLead(workspace, id, by)) {
            return new Wished.LeadsAlready(program);
        }
        if (!Programs.canLead(asker)) {
            return new Wished.NotForGuests(lead);
        }
        return lead.equals(asker) ? orphaned(program, asker) : asked(program, asker, lead);
    }

    /** Whoever leads the program, or an admin, allows it or does not; only the first answer counts. */
    @Transactional
    public Decided answer(WorkspaceId workspace, UUID id, PersonId by, boolean allow) {
        Optional<LeadWish> wish = repository.lock(workspace, id).filter(found -> mayDecide(found, by));
        return wish.map(found -> found.isOpen() ? decided(found.answered(by, allow)) : before(found))
                .orElseGet(Decided.NotYours::new);
    }

    private boolean mayDecide(LeadWish wish, PersonId by) {
        boolean leads = programs.isLead(wish.workspace(), wish.program(), by);
        return !by.equals(wish.person()) && (leads || people.isAdmin(people.get(wish.workspace(), by)));
    }

    /** Every lead is gone, and the admin who would be asked is the one who asks. */
    private Wished orphaned(Program program, Person admin) {
        programs.nameLead(program, admin.id(), admin.id());
        return new Wished.LeadsAlready(program);
    }

    private Wished asked(Program program, Person asker, Person lead) {
        if (lead.deactivated()) {
            return new Wished.Nobody();
        }
        repository.makeRoom(UUID.randomUUID(), program.workspace(), program.id(), asker.id());
        LeadWish wish =
                repository.lock(program.workspace(), program.id(), asker.id()).orElseThrow();
        if (wish.isOpen() && isHere(wish)) {
            return new Wished.Waiting(decider(wish));
        }
        LeadWish now = (wish.isOpen() ? wish.answered(lead.id(), false) : wish).askedAgain(lead.id());
        repository.update(now);
        tell(now, "program.lead.ask", lead);
        return new Wished.Waiting(lead);
    }

    private Decided decided(LeadWish now) {
        Person asker = people.get(now.workspace(), now.person());
        Program program = programs.get(now.workspace(), now.program());
        repository.update(now);
        if (!Programs.canLead(asker) || !goesOn(program)) {
            return new Decided.TooLate(asker);
        }
        if (now.isAllowed()) {
            programs.nameLead(program, asker.id(), now.decider());
        }
        tell(now, "program.lead.answer", asker);
        return new Decided.Answered(asker, program, now.isAllowed());
    }

    private Decided before(LeadWish wish) {
        return new Decided.Answered(
                people.get(wish.workspace(), wish.person()),
                programs.get(wish.workspace(), wish.program()),
                wish.isAllowed());
    }

    private boolean isHere(LeadWish wish) {
        return !decider(wish).deactivated();
    }

    private Person decider(LeadWish wish) {
        return people.get(wish.workspace(), wish.decider());
    }

    private void tell(LeadWish wish, String kind, Person reader) {
        outbox.put(Letter.post(
                        wish.workspace(),
                        kind,
                        reader.slackId(),
                        new Subject("lead", wish.id().toString()))
                .version(wish.times()));
    }

    private static boolean goesOn(Program program) {
        return program.state() != Progress.State.OVER;
    }
}
