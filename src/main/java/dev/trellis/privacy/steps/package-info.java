/** Steps: who moved what from one state to the next, when, and by which reason; never a word of anybody's. */
@NullMarked
package dev.trellis.privacy.steps;

import org.jspecify.annotations.NullMarked;
