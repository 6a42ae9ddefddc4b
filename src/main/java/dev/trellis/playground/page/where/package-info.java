/** Where a viewer stands: the address, the spot they pressed and what became of it, and the hour. */
@NullMarked
package dev.trellis.playground.page.where;

import org.jspecify.annotations.NullMarked;
