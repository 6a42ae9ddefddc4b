/** Stepping back from a program, for a while or for good, and coming back. */
@NullMarked
package dev.trellis.joining.away;

import org.jspecify.annotations.NullMarked;
