package dev.trellis.people.imports;

import dev.trellis.schedule.Beat;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Makes the changes of imports, and forgets after a week what could not be used. */
@Singleton
record ApplyImports(HrImportRepository repository, Worker worker, Transactions transactions, Clock clock)
        implements Beat {
    @Override
    public String name() {
        return "apply imports";
    }

    @Override
    public int beat() {
        return transactions.run(() -> {
            Optional<HrImport> due = repository.due(clock.instant());
            due.ifPresent(worker::work);
            return due.isPresent() ? 1 : 0;
        });
    }

    @Override
    public Optional<Instant> nextDue() {
        return repository.nextDue();
    }
}
