/** Trellis, a peer-mentoring bot for Slack: this package reads the environment and starts the rooms below it. */
@NullMarked
package dev.trellis;

import org.jspecify.annotations.NullMarked;
