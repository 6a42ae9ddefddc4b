package dev.trellis.joining.topics.slack;

/** What a modal carries in which somebody chooses topics. */
public record AboutProgram(String program) {}
