/** What is wrong with a table that HR brings, said before anything of it is saved. */
@NullMarked
package dev.trellis.people.imports.check;

import org.jspecify.annotations.NullMarked;
