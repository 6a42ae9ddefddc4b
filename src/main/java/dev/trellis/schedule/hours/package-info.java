/** When people work: their week, and the hours two of them have in common. */
@NullMarked
package dev.trellis.schedule.hours;

import org.jspecify.annotations.NullMarked;
