/** Asking to lead in Slack: Ask Ivo, and Ivo's Allow or Not now. */
@NullMarked
package dev.trellis.program.lead.slack;

import org.jspecify.annotations.NullMarked;
