/** The pretend workspace from outside: a person does something, Trellis hears it, the person sees the answer. */
@NullMarked
package dev.trellis.playground;

import org.jspecify.annotations.NullMarked;
