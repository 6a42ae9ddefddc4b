package dev.trellis.home.slack;

import dev.trellis.people.Person;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;

/** One part of somebody's Home; draws nothing when it has nothing to say to them. */
interface Part {
    void draw(HomeTab home, Person reader, Copy copy);
}
