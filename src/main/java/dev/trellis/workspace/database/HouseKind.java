package dev.trellis.workspace.database;

import dev.trellis.workspace.StartRefused;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** A database remembers whether it keeps a pretend workspace or a real one; the wrong kind stops the start. */
@Singleton
final class HouseKind {
    private final HouseRepository houses;
    private final Tables tables;
    private final boolean pretend;

    HouseKind(HouseRepository houses, Tables tables, @Property(name = "trellis.playground.enabled") boolean pretend) {
        this.houses = houses;
        this.tables = tables;
        this.pretend = pretend;
    }

    /** Before the migration, because the playground's own tables must not get into a real database either. */
    void check() throws SQLException {
        if (!tables.has("house")) return;
        var kept = houses.findPretend();
        if (kept.isPresent() && kept.get() != pretend) throw refused();
    }

    /** The first start decides; of two different first starts at the same moment, one is refused. */
    void remember() {
        houses.found(pretend);
        if (houses.findPretend().orElseThrow() != pretend) throw refused();
    }

    private StartRefused refused() {
        return new StartRefused(
                pretend
                        ? "This database keeps a real workspace, and the playground must not touch it: set"
                                + " SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET, or take another database."
                        : "This database keeps the playground's pretend workspace, and a real one must not be mixed into"
                                + " it: take another database.");
    }
}
