package dev.trellis.people.slack;

import dev.trellis.people.Directory;
import dev.trellis.slack.WhenServed;
import jakarta.inject.Singleton;

/** Begins the walk through everybody again as soon as Trellis listens. */
@Singleton
record ReadWhenServed(Directory directory) implements WhenServed {
    @Override
    public void served() {
        directory.look();
    }
}
