package dev.trellis.privacy.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Turns any Java string into bytes and back without a loss.
 *
 * <p>UTF-8 has no form for half of a surrogate pair and would turn it into a question mark; such text, which broken
 * clients do send, is kept as its 16-bit units. The first byte tells which of the two follows.
 */
final class ExactText {
    private static final byte AS_UTF_8 = 8;
    private static final byte AS_UNITS = 16;

    private ExactText() {}

    static byte[] bytes(String text) {
        try {
            var encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return ByteBuffer.allocate(1 + encoded.remaining())
                    .put(AS_UTF_8)
                    .put(encoded)
                    .array();
        } catch (CharacterCodingException e) {
            var units = ByteBuffer.allocate(1 + 2 * text.length()).put(AS_UNITS);
            units.asCharBuffer().put(text);
            return units.array();
        }
    }

    static String text(byte[] bytes) {
        var body = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        return bytes[0] == AS_UNITS
                ? body.asCharBuffer().toString()
                : UTF_8.decode(body).toString();
    }
}
