/** Each reason for which two people are not paired, one small policy each. */
@NullMarked
package dev.trellis.matching.rules;

import org.jspecify.annotations.NullMarked;
