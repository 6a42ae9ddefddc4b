package dev.trellis.pairing.offer;

/** What one of the two said so far. */
public enum Reply {
    NONE,
    YES,
    PASSED
}
