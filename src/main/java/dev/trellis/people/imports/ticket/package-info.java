/** Who may bring a file from outside of Slack: a link for one use, and what was pasted so far. */
@NullMarked
package dev.trellis.people.imports.ticket;

import org.jspecify.annotations.NullMarked;
