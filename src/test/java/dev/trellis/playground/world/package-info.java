/** Tests of the package of the same name. */
@NullMarked
package dev.trellis.playground.world;

import org.jspecify.annotations.NullMarked;
