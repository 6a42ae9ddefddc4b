package dev.trellis.people.imports.http;

import dev.trellis.people.Person;
import dev.trellis.people.imports.ticket.Tickets;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Where somebody's browser finds the upload page, once; nowhere without {@code TRELLIS_PUBLIC_URL}. */
@Singleton
public class PageAddress {
    private final String base;
    private final Tickets tickets;

    PageAddress(@Property(name = "trellis.public-url", defaultValue = "") String base, Tickets tickets) {
        this.base = base;
        this.tickets = tickets;
    }

    /** A new link for somebody who may bring files. */
    public Optional<String> forOneUse(Person person) {
        return base.isEmpty()
                ? Optional.empty()
                : Optional.of(base + "/people/import/page/" + tickets.issue(person.workspace(), person.id()));
    }

    boolean isSecure() {
        return base.startsWith("https:");
    }
}
