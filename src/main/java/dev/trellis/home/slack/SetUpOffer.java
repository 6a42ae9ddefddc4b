package dev.trellis.home.slack;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/** Setting up a program, for admins and leads, and for everybody while there is none; guests are not asked. */
@Singleton
@Order(10)
record SetUpOffer(Programs programs, People people) implements Part {
    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        boolean first = programs.open(reader.workspace()).isEmpty() && !reader.guest();
        if (first || people.isAdmin(reader) || leads(reader)) {
            Button setUp = Button.press("program.setup", "new");
            home.line(first ? "home.setUp.first" : "home.setUp.more");
            (first ? home.buttons("new", setUp) : home.quietButtons("new", setUp)).divider();
        }
    }

    private boolean leads(Person reader) {
        return !programs.ledBy(reader.workspace(), reader.id()).isEmpty();
    }
}
