/** Slack's Web API and response URLs, answered as Slack would, refusals included. */
@NullMarked
package dev.trellis.playground.api;

import org.jspecify.annotations.NullMarked;
