/** The best set of pairs there is, by the objective the program states, with a proof that others can check. */
@NullMarked
package dev.trellis.matching.solve;

import org.jspecify.annotations.NullMarked;
