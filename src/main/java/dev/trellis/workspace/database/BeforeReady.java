package dev.trellis.workspace.database;

import dev.trellis.workspace.StartRefused;

/**
 * What a room looks at once, after the migration and before anyone may use the database.
 *
 * <p>Called in the order of {@code @Order}, and again from the first one when the database went away meanwhile.
 */
public interface BeforeReady {
    /** Throws {@link StartRefused} when this database and this configuration do not belong together. */
    void look();
}
