/** Looking for a new peer, once a pair has ended or while it is paused. */
@NullMarked
package dev.trellis.pairing.again;

import org.jspecify.annotations.NullMarked;
