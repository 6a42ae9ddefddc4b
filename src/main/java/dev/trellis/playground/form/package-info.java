/** What people enter into blocks: the elements, what they hold, and what Slack's own client refuses to send. */
@NullMarked
package dev.trellis.playground.form;

import org.jspecify.annotations.NullMarked;
