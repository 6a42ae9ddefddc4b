/** Quartz made small: the beats that claim what is due, the hours people work, and the clock. */
@NullMarked
package dev.trellis.schedule;

import org.jspecify.annotations.NullMarked;
