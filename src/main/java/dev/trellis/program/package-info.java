/** A lead's side: setting a program up around one shared channel, its rhythm, guidelines and leads. */
@NullMarked
package dev.trellis.program;

import org.jspecify.annotations.NullMarked;
