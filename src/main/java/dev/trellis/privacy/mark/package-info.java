/** Marks: how a text is recognised again without being kept. */
@NullMarked
package dev.trellis.privacy.mark;

import org.jspecify.annotations.NullMarked;
