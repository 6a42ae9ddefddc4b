/** Files of HR's: read whatever way a spreadsheet saved them, and written so that no spreadsheet runs them. */
@NullMarked
package dev.trellis.people.imports.csv;

import org.jspecify.annotations.NullMarked;
