package dev.trellis.matching.solve;

/** Two people paired with each other, and how well they suit; {@code a} is the mentee, or the peer with the lower number. */
public record Match(int a, int b, int score) {}
