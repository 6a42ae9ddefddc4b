package dev.trellis.workspace.database;

/** The database was reached, migrated and checked: beats and the outbox may start. Published once. */
public record DatabaseReady() {}
