/** Forty colleagues who arrive at once and join as everybody does, so that there is somebody to pair. */
@NullMarked
package dev.trellis.playground.crowd;

import org.jspecify.annotations.NullMarked;
