/** Reflections: what a person learned, kept for themselves until they share it. */
@NullMarked
package dev.trellis.reflections;

import org.jspecify.annotations.NullMarked;
