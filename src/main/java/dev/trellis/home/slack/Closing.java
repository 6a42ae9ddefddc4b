package dev.trellis.home.slack;

import dev.trellis.people.Person;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/** What holds for everybody: what Trellis cannot see, and where help is. */
@Singleton
@Order(11)
record Closing() implements Part {
    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        if (reader.reading().zoneKnown()) {
            home.small("home.zone", "zone", reader.zone().getId());
        } else {
            home.small("home.zone.guessed", "zone", reader.zone().getId());
        }
        home.small("home.closing");
    }
}
