/** How reasons, refusals and being left over read. */
@NullMarked
package dev.trellis.matching.slack.words;

import org.jspecify.annotations.NullMarked;
