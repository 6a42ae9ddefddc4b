/** Asking to lead a program too, and what whoever was asked answers. */
@NullMarked
package dev.trellis.program.lead;

import org.jspecify.annotations.NullMarked;
