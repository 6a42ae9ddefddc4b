/** A run's result as HR edits it: pairs, who is left over, and what was fixed by hand. */
@NullMarked
package dev.trellis.matching.draft;

import org.jspecify.annotations.NullMarked;
