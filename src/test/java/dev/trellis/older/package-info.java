/** Databases that an older Trellis left behind, opened by this one. */
@NullMarked
package dev.trellis.older;

import org.jspecify.annotations.NullMarked;
