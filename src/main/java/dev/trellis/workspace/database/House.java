package dev.trellis.workspace.database;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The one row that describes the database itself. */
@MappedEntity("house")
record House(@Id int id, boolean pretend) {}
