package dev.trellis.playground.world.app;

/** A slash command as the manifest declares it, {@code /goal}. */
public record Command(String name, String description, String usageHint) {}
