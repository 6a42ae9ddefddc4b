/** A pair's life: two people who both said yes, their introduction, their first talk, and a kind ending. */
@NullMarked
package dev.trellis.pairing;

import org.jspecify.annotations.NullMarked;
