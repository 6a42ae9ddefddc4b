/** Notes on a meeting: one for oneself, one thing to share, and whether one gave, got or both. */
@NullMarked
package dev.trellis.checkin.notes;

import org.jspecify.annotations.NullMarked;
