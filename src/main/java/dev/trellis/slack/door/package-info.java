/** The way in from Slack: one endpoint over raw bytes, or a socket; signatures first, then Bolt reads and tells apart. */
@NullMarked
package dev.trellis.slack.door;

import org.jspecify.annotations.NullMarked;
