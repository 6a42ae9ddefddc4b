/** What a lead can choose for a program, what is known of its channel, and what can be in its way. */
@NullMarked
package dev.trellis.program.settings;

import org.jspecify.annotations.NullMarked;
