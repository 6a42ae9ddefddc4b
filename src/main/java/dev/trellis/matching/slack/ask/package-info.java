/** Why are these two no pair, and what if other rules counted? Asking changes nothing. */
@NullMarked
package dev.trellis.matching.slack.ask;

import org.jspecify.annotations.NullMarked;
