/** Where somebody is in Slack, and how an answer reaches them there. */
@NullMarked
package dev.trellis.slack.visit.surface;

import org.jspecify.annotations.NullMarked;
