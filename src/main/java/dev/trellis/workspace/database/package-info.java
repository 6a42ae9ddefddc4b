/** The database that keeps the house: opened once at the start, then used in transactions that repeat after a deadlock. */
@NullMarked
package dev.trellis.workspace.database;

import org.jspecify.annotations.NullMarked;
