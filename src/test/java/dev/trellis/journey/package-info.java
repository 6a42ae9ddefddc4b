/** Journeys: what people do in the pretend workspace, step by step, over signed HTTP, while weeks pass. */
@NullMarked
package dev.trellis.journey;

import org.jspecify.annotations.NullMarked;
