/** Slack's door: one endpoint, signatures, the inbox that makes retries harmless, and dispatch to handlers. */
@NullMarked
package dev.trellis.slack;

import org.jspecify.annotations.NullMarked;
