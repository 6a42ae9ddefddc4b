/** Tests of the package of the same name. */
@NullMarked
package dev.trellis.playground.api;

import org.jspecify.annotations.NullMarked;
