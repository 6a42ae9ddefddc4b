/** What somebody wrote and lets the other half of a pair read, for as long as they like and the pair lives. */
@NullMarked
package dev.trellis.pairing.share;

import org.jspecify.annotations.NullMarked;
