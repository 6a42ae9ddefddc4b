/** What exists in the pretend workspace, kept in tables of its own: people, conversations, messages and views. */
@NullMarked
package dev.trellis.playground.world;

import org.jspecify.annotations.NullMarked;
