package dev.trellis.joining.topics;

/** Whether somebody can help with a topic or wants help with it. */
public enum Side {
    OFFER,
    WANT
}
