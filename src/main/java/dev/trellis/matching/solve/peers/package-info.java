/** Peers on one side: an exact matching on a general graph, few couples at a time, until the proof covers them all. */
@NullMarked
package dev.trellis.matching.solve.peers;

import org.jspecify.annotations.NullMarked;
