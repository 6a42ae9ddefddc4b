/** Check-ins: the question whether two people met, asked in each one's own working hours, and what became of the answer. */
@NullMarked
package dev.trellis.checkin;

import org.jspecify.annotations.NullMarked;
