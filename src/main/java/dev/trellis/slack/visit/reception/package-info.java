/** Who is let in, what they asked for done once, and what they then see. */
@NullMarked
package dev.trellis.slack.visit.reception;

import org.jspecify.annotations.NullMarked;
