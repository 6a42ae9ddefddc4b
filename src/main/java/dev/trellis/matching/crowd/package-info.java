/** Who takes part in a run, as ids, numbers and answers: nothing anybody wrote. */
@NullMarked
package dev.trellis.matching.crowd;

import org.jspecify.annotations.NullMarked;
