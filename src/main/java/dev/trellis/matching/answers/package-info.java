/** How a published draft goes on: how many pairs both said yes, are still being asked, or ended; in numbers alone. */
@NullMarked
package dev.trellis.matching.answers;

import org.jspecify.annotations.NullMarked;
