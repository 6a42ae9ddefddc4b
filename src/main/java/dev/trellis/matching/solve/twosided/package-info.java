/** Mentees and mentors with capacities: augmenting paths find the pairs, and the prices they leave behind prove them. */
@NullMarked
package dev.trellis.matching.solve.twosided;

import org.jspecify.annotations.NullMarked;
