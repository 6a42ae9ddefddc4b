/** Before a pair: two people are offered to one another, and nothing is posted unless both say yes. */
@NullMarked
package dev.trellis.pairing.offer;

import org.jspecify.annotations.NullMarked;
