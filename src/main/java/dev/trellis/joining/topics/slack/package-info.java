/** Choosing topics in a form: found while somebody types, among those they may see, or added. */
@NullMarked
package dev.trellis.joining.topics.slack;

import org.jspecify.annotations.NullMarked;
