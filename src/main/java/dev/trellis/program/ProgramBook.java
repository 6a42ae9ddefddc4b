package dev.trellis.program;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The book in which programs stand: no decision goes into it unrecorded, and every lead's Home shows it. */
@Singleton
class ProgramBook {
    private final ProgramRepository repository;
    private final Chronicle chronicle;
    private final People people;
    private final Outbox outbox;

    ProgramBook(ProgramRepository repository, Chronicle chronicle, People people, Outbox outbox) {
        this.repository = repository;
        this.chronicle = chronicle;
        this.people = people;
        this.outbox = outbox;
    }

    static Subject subject(Program program) {
        return new Subject("program", program.id().toString());
    }

    Program begin(Program draft) {
        repository.save(draft);
        repository.addLead(draft.workspace(), draft.id(), draft.createdBy());
        return recorded(draft, "drafted", draft.createdBy());
    }

    Program keep(Program now, String happened, @Nullable PersonId actor) {
        repository.update(now);
        return recorded(now, happened, actor);
    }

    /** What Slack tells of the channel is no decision, and no lead's to read of. */
    void see(Program now) {
        repository.update(now);
    }

    void addLead(Program program, PersonId lead, PersonId by) {
        repository.addLead(program.workspace(), program.id(), lead);
        recorded(program, "lead named", by);
    }

    /** The row, locked until the transaction ends. */
    Optional<Program> lock(WorkspaceId workspace, ProgramId program) {
        return repository.lock(workspace, program);
    }

    List<Program> in(WorkspaceId workspace, String channel) {
        return repository.findByWorkspaceAndPlaceIdOrderById(workspace, channel);
    }

    /** The programs somebody created, as long as they lead them and none is over. */
    List<Program> begunBy(Person creator) {
        return repository.ledBy(creator.workspace(), creator.id()).stream()
                .filter(program -> program.createdBy().equals(creator.id()))
                .toList();
    }

    /** The leads who are still here. */
    List<Person> leads(Program program) {
        return repository.leads(program.workspace(), program.id()).stream()
                .map(lead -> people.get(program.workspace(), lead))
                .filter(lead -> !lead.deactivated())
                .toList();
    }

    /** Tells every lead, once for each check. */
    void tellLeads(Program program, String kind) {
        leads(program)
                .forEach(lead -> outbox.put(Letter.post(program.workspace(), kind, lead.slackId(), subject(program))
                        .version(program.progress().checks())));
    }

    private Program recorded(Program now, String happened, @Nullable PersonId actor) {
        chronicle.write(now.workspace(), now.id(), happened, actor);
        leads(now).forEach(lead -> outbox.put(Letter.home(now.workspace(), lead.slackId())));
        return now;
    }
}
