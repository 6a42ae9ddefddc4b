/** Who would suit whom: rules with reasons, scores, the optimiser, and proposals HR edits. */
@NullMarked
package dev.trellis.matching;

import org.jspecify.annotations.NullMarked;
