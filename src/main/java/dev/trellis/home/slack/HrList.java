package dev.trellis.home.slack;

import dev.trellis.people.Person;
import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.Importers;
import dev.trellis.people.imports.Imports;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;

/** Bringing HR's list, for leads and admins, and when the last one came. */
@Singleton
@Order(9)
record HrList(Importers importers, Imports imports) implements Part {
    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        if (!importers.include(reader)) {
            return;
        }
        List<HrImport> log = imports.lately(reader.workspace());
        home.line("home.list");
        log.stream()
                .filter(one -> one.state() == HrImport.State.APPLIED)
                .findFirst()
                .ifPresent(last -> home.small(
                        "home.list.last",
                        "at",
                        last.madeAt(),
                        "done",
                        last.tally().done(),
                        "bad",
                        last.tally().bad()));
        home.quietButtons("list", Button.press("people.import", "list")).divider();
    }
}
