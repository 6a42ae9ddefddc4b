package dev.trellis.program.settings;

/** What a lead decides about how often, how long, at which hour, and who may come in. */
public record Settings(Rhythm rhythm, Doors doors) {}
