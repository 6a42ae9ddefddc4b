/** The clock everything asks for the time: the machine's own, or one that was moved and is taken up after a restart. */
@NullMarked
package dev.trellis.schedule.clock;

import org.jspecify.annotations.NullMarked;
