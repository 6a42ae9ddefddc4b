/** Gathers who takes part in a run from the rooms below, everybody at once. */
@NullMarked
package dev.trellis.matching.gather;

import org.jspecify.annotations.NullMarked;
