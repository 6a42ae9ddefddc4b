/** The contract with the outside: the environment is read strictly, and Trellis starts with what it says, or not at all. */
@NullMarked
package dev.trellis.start;

import org.jspecify.annotations.NullMarked;
