/**
 * Where whoever makes the pairs works: {@link dev.trellis.matching.desk.Drafts} runs and shows,
 * {@link dev.trellis.matching.desk.Edits} changes, asks why not and what if. Publishing is
 * {@link dev.trellis.matching.round.Rounds}.
 */
@NullMarked
package dev.trellis.matching.desk;

import org.jspecify.annotations.NullMarked;
