/** What the pretend Slack sends to Trellis and hands out to be used once: requests, events, triggers, response URLs. */
@NullMarked
package dev.trellis.playground.wire;

import org.jspecify.annotations.NullMarked;
