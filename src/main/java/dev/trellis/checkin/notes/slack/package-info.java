/** Notes on a conversation as people write, share and read them in Slack. */
@NullMarked
package dev.trellis.checkin.notes.slack;

import org.jspecify.annotations.NullMarked;
