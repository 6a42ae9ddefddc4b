/** How a lead is asked what becomes of messages that may not have arrived. */
@NullMarked
package dev.trellis.pairing.unsure.slack;

import org.jspecify.annotations.NullMarked;
