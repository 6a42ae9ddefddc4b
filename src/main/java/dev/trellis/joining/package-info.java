/** Joining a program: what people bring and want, the guidelines they accept, and taking a break or leaving. */
@NullMarked
package dev.trellis.joining;

import org.jspecify.annotations.NullMarked;
