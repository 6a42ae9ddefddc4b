/** Where the pretend workspace is kept, one shelf for each kind of thing, so that it outlives a restart. */
@NullMarked
package dev.trellis.playground.world.store;

import org.jspecify.annotations.NullMarked;
