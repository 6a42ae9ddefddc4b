package dev.trellis.people.imports;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.people.imports.HrImport.State;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.people.organisation.Position;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Does an import's next piece of work, in the transaction it is called in; the row is locked. */
@Singleton
class Worker {
    /** People at a time. */
    static final int BATCH = 1_000;

    private final HrImportRepository repository;
    private final Shelf shelf;
    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    Worker(HrImportRepository repository, Shelf shelf, Organisation organisation, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.shelf = shelf;
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The next thousand, or forgetting after a week what could not be used. */
    HrImport work(HrImport due) {
        return due.state() == State.APPLYING ? go(due) : forget(due);
    }

    private HrImport go(HrImport due) {
        List<Position> next = shelf.next(due, BATCH);
        organisation.keep(due.workspace(), next);
        HrImport now = due.done(due.tally().done() + next.size());
        if (next.size() < BATCH) {
            shelf.clear(now);
            now = now.applied(clock.instant().plus(Imports.REMEMBERED));
        }
        repository.update(now);
        show(now);
        return now;
    }

    private HrImport forget(HrImport due) {
        shelf.clear(due);
        HrImport now = due.forgotten();
        repository.update(now);
        return now;
    }

    private void show(HrImport now) {
        if (!now.viewId().isEmpty()) {
            Letter letter =
                    Letter.view(now.workspace(), "people.import", now.viewId(), new Subject("people.import", now.id()));
            outbox.put(letter.version(now.tally().done() + (now.state() == State.APPLIED ? 1 : 0)));
        }
    }
}
