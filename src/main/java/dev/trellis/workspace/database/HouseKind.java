package dev.trellis.workspace.database;

import dev.trellis.workspace.StartRefused;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;

/** A database remembers whether it keeps a pretend workspace or a real one; the wrong kind stops the start. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HouseKind implements BeforeReady {
    private final HouseRepository houses;
    private final boolean pretend;

    HouseKind(HouseRepository houses, @Property(name = "trellis.playground.enabled") boolean pretend) {
        this.houses = houses;
        this.pretend = pretend;
    }

    @Override
    public void look() {
        houses.found(pretend);
        if (houses.isPretend() == pretend) return;
        throw new StartRefused(
                pretend
                        ? "This database keeps a real workspace, and the playground must not touch it: set SLACK_BOT_TOKEN"
                                + " and SLACK_SIGNING_SECRET, or take another database."
                        : "This database keeps the playground's pretend workspace, and a real one must not be mixed into"
                                + " it: take another database.");
    }
}
