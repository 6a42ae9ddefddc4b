/** Who could sit with whom, and who does: flat arrays in the order that the seed has shuffled. */
@NullMarked
package dev.trellis.matching.solve.twosided.net;

import org.jspecify.annotations.NullMarked;
