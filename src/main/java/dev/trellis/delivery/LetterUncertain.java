package dev.trellis.delivery;

/** Nobody can say whether a post arrived, and nothing confirmed it in time. Heard BEFORE_COMMIT. */
public record LetterUncertain(Letter letter) {}
