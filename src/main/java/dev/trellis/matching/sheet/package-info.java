/** A draft as a file for a spreadsheet, and its scores as a picture. */
@NullMarked
package dev.trellis.matching.sheet;

import org.jspecify.annotations.NullMarked;
