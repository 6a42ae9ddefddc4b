/** Remembers what Slack already asked, so that asking again changes nothing and gets the first answer. */
@NullMarked
package dev.trellis.slack.inbox;

import org.jspecify.annotations.NullMarked;
