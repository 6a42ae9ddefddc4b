package dev.trellis.playground.world.app;

/** A global shortcut as the manifest declares it. */
public record Shortcut(String name, String callbackId, String description) {}
