/** Everybody who takes part in a program, read at once, as pairs are made. */
@NullMarked
package dev.trellis.joining.roll;

import org.jspecify.annotations.NullMarked;
