/** Messages to pairs of which nobody can say whether they arrived: a lead decides whether they are sent again. */
@NullMarked
package dev.trellis.pairing.unsure;

import org.jspecify.annotations.NullMarked;
