/** Who is here: the workspace's people as Slack tells of them, their zones, and who left. */
@NullMarked
package dev.trellis.people;

import org.jspecify.annotations.NullMarked;
