/** Asking for pairs: a run takes longer than Slack waits, so it is ordered, made by a beat, and told of in a message. */
@NullMarked
package dev.trellis.matching.orders;

import org.jspecify.annotations.NullMarked;
