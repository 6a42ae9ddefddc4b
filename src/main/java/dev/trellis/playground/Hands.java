package dev.trellis.playground;

import dev.trellis.playground.world.app.Manifest;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;

/** Everything a person can do, for every person. */
@Singleton
record Hands(Commands commands, Clicks clicks, Submissions submissions, Moves moves, World world, Manifest manifest) {}
