package dev.trellis.people.imports.http;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.Importers;
import dev.trellis.people.imports.Imports;
import dev.trellis.people.imports.Outcome;
import dev.trellis.people.imports.Way;
import dev.trellis.people.imports.csv.Reading;
import dev.trellis.people.imports.ticket.Ticket;
import dev.trellis.people.imports.ticket.Tickets;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What stands behind the upload page: every step asks again whether that person may still bring files. */
@Singleton
class UploadPage {
    private final Tickets tickets;
    private final People people;
    private final Importers importers;
    private final Imports imports;

    UploadPage(Tickets tickets, People people, Importers importers, Imports imports) {
        this.tickets = tickets;
        this.people = people;
        this.importers = importers;
        this.imports = imports;
    }

    /** Whose link this is, while it can be used. */
    Optional<Person> waiting(String link) {
        return tickets.unused(link).flatMap(this::allowed);
    }

    /** A browser that brought a file, and what came of it. */
    record Brought(String browser, Outcome outcome) {}

    /** Uses the link up; empty when it cannot be used. */
    @Transactional
    Optional<Brought> bring(String link, Reading file) {
        return waiting(link).map(person -> {
            Outcome outcome = imports.check(person.workspace(), Optional.of(person.id()), Way.PAGE, file);
            // A file that cannot be read uses nothing up: the next one may come by the same link.
            String browser =
                    outcome instanceof Outcome.Checked ? tickets.use(link).orElse("") : "";
            if (outcome instanceof Outcome.Checked checked) {
                tickets.of(browser)
                        .ifPresent(ticket ->
                                tickets.brought(ticket, checked.found().id()));
            }
            return new Brought(browser, outcome);
        });
    }

    /** The import that this browser brought. */
    Optional<HrImport> of(String browser) {
        return tickets.of(browser)
                .filter(ticket -> allowed(ticket).isPresent())
                .flatMap(ticket -> imports.find(ticket.workspace(), ticket.importId()));
    }

    void apply(HrImport found) {
        imports.apply(found.workspace(), found.id(), "");
    }

    String badRows(HrImport found) {
        return imports.badRows(found);
    }

    String ignored(HrImport found) {
        return imports.ignored(found);
    }

    private Optional<Person> allowed(Ticket ticket) {
        return people.find(ticket.workspace(), ticket.person()).filter(importers::include);
    }
}
