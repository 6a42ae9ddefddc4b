/** What somebody applies with: the role, the words, and the rule that says who may. */
@NullMarked
package dev.trellis.joining.apply;

import org.jspecify.annotations.NullMarked;
