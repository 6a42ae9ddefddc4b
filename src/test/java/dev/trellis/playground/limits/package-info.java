/** Tests of the package of the same name. */
@NullMarked
package dev.trellis.playground.limits;

import org.jspecify.annotations.NullMarked;
