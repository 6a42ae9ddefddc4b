/** How a lead asks for pairs, and the message that follows them from the first draft to the last offer. */
@NullMarked
package dev.trellis.matching.slack;

import org.jspecify.annotations.NullMarked;
