package dev.trellis.delivery.slack;

import okio.ByteString;

/**
 * A file that goes into a conversation, made at the moment it is sent.
 *
 * @param name with its ending, for example {@code draft.csv}
 * @param alt what it shows, for whoever cannot see it
 */
public record Enclosure(String name, String alt, ByteString content) {
    public static Enclosure of(String name, String alt, byte[] content) {
        return new Enclosure(name, alt, ByteString.of(content));
    }
}
