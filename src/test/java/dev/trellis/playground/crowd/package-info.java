/** Tests of the package of the same name. */
@NullMarked
package dev.trellis.playground.crowd;

import org.jspecify.annotations.NullMarked;
