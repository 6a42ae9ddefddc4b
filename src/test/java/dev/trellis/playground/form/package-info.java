/** Tests of the package of the same name. */
@NullMarked
package dev.trellis.playground.form;

import org.jspecify.annotations.NullMarked;
