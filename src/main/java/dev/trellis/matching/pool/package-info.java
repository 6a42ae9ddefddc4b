/** People as numbers: who is looked at for whom, and proof of what not looking at everybody may lose. */
@NullMarked
package dev.trellis.matching.pool;

import org.jspecify.annotations.NullMarked;
