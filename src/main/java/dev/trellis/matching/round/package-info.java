/**
 * Publishing a draft: {@link dev.trellis.matching.round.Rounds} begins it once and tells how far it is, a beat sends the
 * offers and then tells whoever is left over.
 */
@NullMarked
package dev.trellis.matching.round;

import org.jspecify.annotations.NullMarked;
