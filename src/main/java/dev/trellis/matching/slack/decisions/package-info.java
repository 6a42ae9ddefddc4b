/** Decisions: who among the leads decided what about a program's pairs, and when. */
@NullMarked
package dev.trellis.matching.slack.decisions;

import org.jspecify.annotations.NullMarked;
