package dev.trellis.people.imports;

import dev.trellis.people.imports.HrImport.State;
import dev.trellis.people.imports.check.Inspection;
import dev.trellis.people.imports.check.Report;
import dev.trellis.people.imports.csv.Reading;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** HR's files: checked first, then applied; the same file twice changes nothing, and nobody joins anything by one. */
@Singleton
public class Imports {
    /** How long the rows that cannot be used are kept. */
    static final Duration REMEMBERED = Duration.ofDays(7);

    private final HrImportRepository repository;
    private final Shelf shelf;
    private final Inspection inspection;
    private final Worker worker;
    private final Clock clock;

    Imports(HrImportRepository repository, Shelf shelf, Inspection inspection, Worker worker, Clock clock) {
        this.repository = repository;
        this.shelf = shelf;
        this.inspection = inspection;
        this.worker = worker;
        this.clock = clock;
    }

    /**
     * A dry run: looks through a file and lays it aside. An earlier file that was not applied cannot be any more.
     *
     * @param by empty when an HR system brings it
     */
    @Transactional
    public Outcome check(WorkspaceId workspace, Optional<PersonId> by, Way way, Reading file) {
        if (!repository.findByWorkspaceAndState(workspace, State.APPLYING).isEmpty()) {
            return new Outcome.Busy();
        }
        return switch (file) {
            case Reading.Unreadable unreadable -> new Outcome.Unreadable(unreadable);
            case Reading.Table table -> checked(HrImport.of(workspace, by.orElse(null), way), table);
        };
    }

    /**
     * Begins to make the changes of a checked file; the beat goes on with it, and whoever presses twice begins once.
     *
     * @param view the modal that shows how far it is; "" for none
     */
    @Transactional
    public Outcome apply(WorkspaceId workspace, String id, String view) {
        return repository
                .lock(workspace, id)
                .<Outcome>map(found -> switch (found.state()) {
                    case CHECKED -> begun(found.shownIn(view));
                    case APPLYING, APPLIED -> new Outcome.Applying(found);
                    case OUTDATED -> new Outcome.Outdated();
                })
                .orElseGet(Outcome.Outdated::new);
    }

    /** Makes the next changes of an import that is being applied, for those who cannot wait for the beat. */
    @Transactional
    public HrImport goOn(HrImport begun) {
        HrImport now = repository.lock(begun.workspace(), begun.id()).orElseThrow();
        return now.state() == State.APPLYING ? worker.work(now) : now;
    }

    public Optional<HrImport> find(WorkspaceId workspace, String id) {
        return repository.findByWorkspaceAndId(workspace, id);
    }

    /** The log: the last twenty, the newest first. */
    public List<HrImport> lately(WorkspaceId workspace) {
        return repository.lately(workspace);
    }

    /** The rows that cannot be used, as a file that no spreadsheet runs; "" when there are none, or none any more. */
    public String badRows(HrImport one) {
        return shelf.bad(one);
    }

    /** The headings of the columns that were not read. */
    public String ignored(HrImport one) {
        return shelf.ignored(one);
    }

    private Outcome checked(HrImport fresh, Reading.Table table) {
        outdate(fresh.workspace());
        Report report = inspection.of(fresh.workspace(), table);
        HrImport now = fresh.checked(
                        report.tally(), shelf.sealBad(fresh, report), shelf.sealIgnored(fresh, report), clock.instant())
                .expiring(clock.instant().plus(REMEMBERED));
        repository.save(now);
        shelf.stage(now, report.changes());
        return new Outcome.Checked(now, report.flaws(), table.ignored());
    }

    private void outdate(WorkspaceId workspace) {
        repository.findByWorkspaceAndState(workspace, State.CHECKED).forEach(old -> {
            repository.update(old.outdated(clock.instant().plus(REMEMBERED)));
            shelf.clear(old);
        });
    }

    private Outcome begun(HrImport found) {
        HrImport now = found.applying(clock.instant());
        repository.update(now);
        return new Outcome.Applying(now);
    }
}
