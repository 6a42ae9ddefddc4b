/** The page's forms: what their fields show, and what was put into them. */
@NullMarked
package dev.trellis.playground.page.forms;

import org.jspecify.annotations.NullMarked;
