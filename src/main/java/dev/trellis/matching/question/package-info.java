/** What takes too long to answer at once: why not these two, and what if, asked of a draft with many people. */
@NullMarked
package dev.trellis.matching.question;

import org.jspecify.annotations.NullMarked;
