/** The app as the pretend workspace has it installed, and what its manifest declares. */
@NullMarked
package dev.trellis.playground.world.app;

import org.jspecify.annotations.NullMarked;
