/** The bottom room: which Slack workspaces Trellis serves, and the typed ids that cross rooms. */
@NullMarked
package dev.trellis.workspace;

import org.jspecify.annotations.NullMarked;
