/** Who has met whom before, by their offers and pairs. */
@NullMarked
package dev.trellis.pairing.acquaintance;

import org.jspecify.annotations.NullMarked;
