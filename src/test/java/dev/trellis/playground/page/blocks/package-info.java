/** Tests of the package of the same name. */
@NullMarked
package dev.trellis.playground.page.blocks;

import org.jspecify.annotations.NullMarked;
