package dev.trellis.delivery;

/**
 * What a letter is about. Letters about one subject go out in order and wait for one another.
 *
 * @param room the room that knows it, for example {@code pairing}
 * @param id its id there
 */
public record Subject(String room, String id) {}
