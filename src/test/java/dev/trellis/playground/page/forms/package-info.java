/** Tests of the package of the same name. */
@NullMarked
package dev.trellis.playground.page.forms;

import org.jspecify.annotations.NullMarked;
