/** Setting a program up in Slack: asking for the right, the checks, the previewed invitation, the settings. */
@NullMarked
package dev.trellis.program.slack;

import org.jspecify.annotations.NullMarked;
