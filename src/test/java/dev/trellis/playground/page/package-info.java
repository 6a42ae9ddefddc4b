/** Tests of the package of the same name. */
@NullMarked
package dev.trellis.playground.page;

import org.jspecify.annotations.NullMarked;
