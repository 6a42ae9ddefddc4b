/** Whose the environment's token is, and whether Slack takes it again after a pause: asked in the background. */
@NullMarked
package dev.trellis.slack.token;

import org.jspecify.annotations.NullMarked;
