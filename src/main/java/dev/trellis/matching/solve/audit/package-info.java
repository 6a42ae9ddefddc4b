/** Checks a solution and its proof from the definitions alone; shares no code with whoever found it. */
@NullMarked
package dev.trellis.matching.solve.audit;

import org.jspecify.annotations.NullMarked;
