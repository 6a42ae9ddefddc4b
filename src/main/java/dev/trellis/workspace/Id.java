package dev.trellis.workspace;

import java.util.UUID;

/** A typed id that Trellis made itself; its text is the plain UUID, as it stands in the database. */
public interface Id {
    UUID value();
}
