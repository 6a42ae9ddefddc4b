/** Whose the environment's token is: asked of Slack once, in the background, until it answers. */
@NullMarked
package dev.trellis.slack.token;

import org.jspecify.annotations.NullMarked;
