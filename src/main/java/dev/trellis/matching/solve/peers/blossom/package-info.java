/** Pairs of the highest weight in any graph (Edmonds 1965), with the prices and odd groups that prove it, in whole numbers. */
@NullMarked
package dev.trellis.matching.solve.peers.blossom;

import org.jspecify.annotations.NullMarked;
