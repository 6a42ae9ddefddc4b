/** How well two people suit one another, part by part, and the reasons that follow from it. */
@NullMarked
package dev.trellis.matching.score;

import org.jspecify.annotations.NullMarked;
