package dev.trellis.playground.world.store;

/** Keeps in memory what the pretend workspace's table says, and reads it again after the table was emptied. */
public interface Reread {
    void reload();
}
