/** What HR brings of people's work in a file: checked first, applied after, and nobody joins by it. */
@NullMarked
package dev.trellis.people.imports;

import org.jspecify.annotations.NullMarked;
