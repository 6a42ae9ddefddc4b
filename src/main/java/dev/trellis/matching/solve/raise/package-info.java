/** Raises the worst pair's score as far as it goes, which is the same search for either kind of problem. */
@NullMarked
package dev.trellis.matching.solve.raise;

import org.jspecify.annotations.NullMarked;
