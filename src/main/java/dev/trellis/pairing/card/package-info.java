/** What one of a live pair shows the other of their profile. */
@NullMarked
package dev.trellis.pairing.card;

import org.jspecify.annotations.NullMarked;
