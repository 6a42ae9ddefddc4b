/** Goals: what a person wants to be able to do, how far that is, and which pair may read it. */
@NullMarked
package dev.trellis.goals;

import org.jspecify.annotations.NullMarked;
