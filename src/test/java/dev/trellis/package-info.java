/** Rules that hold for the whole house. */
@NullMarked
package dev.trellis;

import org.jspecify.annotations.NullMarked;
