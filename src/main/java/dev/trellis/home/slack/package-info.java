/** Home as people see it: one class for each of its parts, in the order they are read. */
@NullMarked
package dev.trellis.home.slack;

import org.jspecify.annotations.NullMarked;
