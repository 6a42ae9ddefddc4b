package dev.trellis.program;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.privacy.Blank;
import dev.trellis.program.permission.Permissions;
import dev.trellis.program.settings.Plan;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Setting a program up: a draft, and Slack asked whether its channel is fit. */
@Singleton
public class Setups {
    private final ProgramBook book;
    private final Permissions permissions;
    private final People people;
    private final Outbox outbox;

    Setups(ProgramBook book, Permissions permissions, People people, Outbox outbox) {
        this.book = book;
        this.permissions = permissions;
        this.people = people;
        this.outbox = outbox;
    }

    /** Saves a draft and asks Slack about its channel; the modal that is named in the plan shows how it goes. */
    @Transactional
    public SetUp begin(WorkspaceId workspace, PersonId by, Plan plan) {
        Person creator = people.get(workspace, by);
        if (!permissions.mayCreate(creator)) {
            return new SetUp.NotAllowed();
        }
        String name = plan.name();
        if (Blank.is(name) || name.codePointCount(0, name.length()) > SetUp.NAME) {
            return new SetUp.BadName();
        }
        leaveBehind(creator, plan.channel());
        Program draft = book.begin(Program.draft(workspace, by, plan));
        ask(draft);
        return new SetUp.Checking(draft);
    }

    /**
     * Asks Slack about the channel once more, because a lead says that what was in the way is gone.
     *
     * @param program a draft, or a program whose channel broke; one in another state is returned as it is
     * @return empty when the person is no lead of such a program
     */
    @Transactional
    public Optional<Program> checkAgain(WorkspaceId workspace, ProgramId program, PersonId by) {
        return book.lock(workspace, program)
                .filter(found ->
                        book.leads(found).stream().anyMatch(lead -> lead.id().equals(by)))
                .map(found -> isWaiting(found) ? again(found, by) : found);
    }

    /** Somebody typed {@code /invite} there, or unarchived it: what waited for that goes on by itself. */
    @Transactional
    public void lookAgain(WorkspaceId workspace, String channel) {
        book.in(workspace, channel).stream()
                .filter(Setups::isWaiting)
                .flatMap(found -> book.lock(workspace, found.id()).stream())
                .filter(Setups::isWaiting)
                .forEach(found -> again(found, null));
    }

    /** A lead gives a draft up. */
    @Transactional
    public boolean giveUp(WorkspaceId workspace, ProgramId program, PersonId by) {
        Optional<Program> draft = book.lock(workspace, program)
                .filter(found -> found.state() == State.DRAFT)
                .filter(found ->
                        book.leads(found).stream().anyMatch(lead -> lead.id().equals(by)));
        draft.ifPresent(found -> book.keep(found.over(), "given up", by));
        return draft.isPresent();
    }

    /** What somebody tried before, where it cannot go on, does not stay on their Home for ever. */
    private void leaveBehind(Person creator, String channel) {
        book.begunBy(creator).stream()
                .filter(found -> found.overtakenBy(channel))
                .flatMap(found -> book.lock(found.workspace(), found.id()).stream())
                .filter(found -> found.overtakenBy(channel))
                .forEach(found -> book.keep(found.over(), "given up", creator.id()));
    }

    private static boolean isWaiting(Program program) {
        boolean unfinished = program.state() == State.DRAFT || program.state() == State.BROKEN;
        return unfinished && program.progress().trouble() != null;
    }

    private Program again(Program found, @Nullable PersonId by) {
        Program checking = book.keep(found.checkingAgain(), "checked again", by);
        ask(checking);
        return checking;
    }

    private void ask(Program program) {
        outbox.put(Letter.look(program.workspace(), program.channel(), ProgramBook.subject(program))
                .version(program.progress().checks()));
    }
}
