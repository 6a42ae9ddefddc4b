package dev.trellis.slack.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Digests of what makes a request the same request; of words only the digest is ever kept. */
final class Keys {
    private Keys() {}

    /** 64 hexadecimal digits; each part's length goes in too, so that no two lists of parts read alike. */
    static String of(@Nullable Object... parts) {
        MessageDigest digest = sha256();
        for (@Nullable Object part : parts) {
            byte[] bytes = String.valueOf(part).getBytes(UTF_8);
            digest.update((bytes.length + ":").getBytes(UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
