/** Carries letters to Slack; the only place that calls a posting method. */
@NullMarked
package dev.trellis.delivery.slack;

import org.jspecify.annotations.NullMarked;
