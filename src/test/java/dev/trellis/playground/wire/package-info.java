/** Tests of the package of the same name. */
@NullMarked
package dev.trellis.playground.wire;

import org.jspecify.annotations.NullMarked;
