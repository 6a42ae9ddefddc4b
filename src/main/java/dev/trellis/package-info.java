/** Trellis, a peer-mentoring bot for Slack. */
@NullMarked
package dev.trellis;

import org.jspecify.annotations.NullMarked;
