/** How a program comes along: the steps in front of HR, the invitation to its channel, and the letters about it. */
@NullMarked
package dev.trellis.program.slack.progress;

import org.jspecify.annotations.NullMarked;
