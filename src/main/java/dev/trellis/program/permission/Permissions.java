package dev.trellis.program.permission;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.people.Directory;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Chronicle;
import dev.trellis.program.permission.Permission.State;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Who may set programs up: admins, and whom an admin allowed it. */
@Singleton
public class Permissions {
    private final PermissionRepository repository;
    private final Chronicle chronicle;
    private final People people;
    private final Directory directory;
    private final Outbox outbox;

    Permissions(
            PermissionRepository repository, Chronicle chronicle, People people, Directory directory, Outbox outbox) {
        this.repository = repository;
        this.chronicle = chronicle;
        this.people = people;
        this.directory = directory;
        this.outbox = outbox;
    }

    public boolean mayCreate(Person person) {
        return people.isAdmin(person) || (!person.deactivated() && isAllowed(person));
    }

    /** The admin whom people are told to ask; empty in a workspace where Trellis knows none. */
    public Optional<Person> whomToAsk(WorkspaceId workspace) {
        return people.admins(workspace).stream().findFirst();
    }

    /** Whether Trellis is still reading who works here, so that an admin may yet turn up. */
    public boolean isEarly(WorkspaceId workspace) {
        return !directory.isWalked(workspace);
    }

    public Optional<Permission> find(WorkspaceId workspace, PersonId person) {
        return repository.findByWorkspaceAndId(workspace, person);
    }

    /** The admin who was asked by somebody and may still answer; whoever left the company, or is no admin now, may not. */
    public Optional<Person> awaited(WorkspaceId workspace, PersonId person) {
        return find(workspace, person).filter(this::isAwaited).map(wish -> people.get(workspace, wish.askedId()));
    }

    /** Somebody asks an admin for the right; asking again while it is open asks nobody twice. */
    @Transactional
    public Asked ask(WorkspaceId workspace, PersonId person) {
        if (mayCreate(people.get(workspace, person))) {
            return new Asked.AllowedAlready();
        }
        return whomToAsk(workspace)
                .<Asked>map(admin -> new Asked.Waiting(asked(workspace, person, admin)))
                .orElseGet(() -> isEarly(workspace) ? new Asked.Early() : new Asked.Nobody());
    }

    /** An admin allows it, or does not; only the first answer counts. */
    @Transactional
    public Answered answer(WorkspaceId workspace, PersonId person, PersonId by, boolean allow) {
        if (!people.isAdmin(people.get(workspace, by))) {
            return new Answered.NotAnAdmin();
        }
        Person asker = people.get(workspace, person);
        Optional<Permission> open = repository.lock(workspace, person);
        return open.filter(wish -> wish.state() == State.ASKED)
                .<Answered>map(wish -> answered(asker, wish.answered(allow), by))
                .orElseGet(() -> new Answered.Already(
                        asker, open.filter(Permission::isAllowed).isPresent()));
    }

    private boolean isAwaited(Permission wish) {
        return wish.state() == State.ASKED && people.isAdmin(people.get(wish.workspace(), wish.askedId()));
    }

    private boolean isAllowed(Person person) {
        return find(person.workspace(), person.id())
                .filter(Permission::isAllowed)
                .isPresent();
    }

    private Person asked(WorkspaceId workspace, PersonId person, Person admin) {
        repository.makeRoom(workspace, person, admin.id());
        Permission wish = repository.lock(workspace, person).orElseThrow();
        if (wish.isAllowed() || isAwaited(wish)) {
            return people.get(workspace, wish.askedId());
        }
        Permission now = wish.askedAgain(admin.id());
        repository.update(now);
        chronicle.write(workspace, person, "permission asked", person);
        outbox.put(Letter.post(workspace, "program.ask", admin.slackId(), subject(person))
                .version(now.times()));
        return admin;
    }

    private Answered answered(Person asker, Permission now, PersonId by) {
        repository.update(now);
        boolean allowed = now.isAllowed();
        chronicle.write(asker.workspace(), asker.id(), allowed ? "permission given" : "permission denied", by);
        outbox.put(Letter.post(asker.workspace(), "program.answer", asker.slackId(), subject(asker.id()))
                .version(now.times()));
        outbox.put(Letter.home(asker.workspace(), asker.slackId()));
        return new Answered.Done(asker, allowed);
    }

    private static Subject subject(PersonId person) {
        return new Subject("permission", person.toString());
    }
}
