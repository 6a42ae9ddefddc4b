package dev.trellis.delivery;

/** A letter was put into the outbox; heard AFTER_COMMIT to send it at once. */
public record LetterPut() {}
