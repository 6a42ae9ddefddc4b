/** Joining, changing, pausing and leaving in Slack. */
@NullMarked
package dev.trellis.joining.slack;

import org.jspecify.annotations.NullMarked;
