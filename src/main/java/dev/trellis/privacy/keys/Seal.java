package dev.trellis.privacy.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Bytes sealed by AES-256-GCM, as compact text {@code 1.keyId.base64}.
 *
 * <p>The place is authenticated with them: what was moved to another row or column does not open.
 */
final class Seal {
    private static final String VERSION = "1";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String keyId;
    private final byte[] box;

    private Seal(String keyId, byte[] box) {
        this.keyId = keyId;
        this.box = box;
    }

    String keyId() {
        return keyId;
    }

    static Seal close(String keyId, SecretKey key, String place, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain);
            return new Seal(
                    keyId,
                    ByteBuffer.allocate(NONCE + closed.length)
                            .put(nonce)
                            .put(closed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot seal with AES-256-GCM", e);
        }
    }

    static Seal read(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) throw new SealBroken("This is not sealed text");
        try {
            return new Seal(parts[1], Base64.getUrlDecoder().decode(parts[2]));
        } catch (IllegalArgumentException e) {
            throw new SealBroken("Sealed text was cut or changed", e);
        }
    }

    byte[] open(SecretKey key, String place) {
        if (box.length < NONCE) throw new SealBroken("Sealed text was cut: " + place);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(box, NONCE), place)
                    .doFinal(box, NONCE, box.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new SealBroken("Sealed text does not open at " + place, e);
        }
    }

    String text() {
        return VERSION + "." + keyId + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(box);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(UTF_8));
        return cipher;
    }
}
