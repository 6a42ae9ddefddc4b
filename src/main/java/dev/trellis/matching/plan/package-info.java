/** From a crowd, rules and weights to the best pairs there are, and why somebody is left over. */
@NullMarked
package dev.trellis.matching.plan;

import org.jspecify.annotations.NullMarked;
