/** A partner's profile, read from Home. */
@NullMarked
package dev.trellis.pairing.card.slack;

import org.jspecify.annotations.NullMarked;
