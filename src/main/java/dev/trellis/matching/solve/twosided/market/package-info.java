/** Finds the best seats and the prices that prove them: bids from both sides first, then shortest ways for the few left. */
@NullMarked
package dev.trellis.matching.solve.twosided.market;

import org.jspecify.annotations.NullMarked;
