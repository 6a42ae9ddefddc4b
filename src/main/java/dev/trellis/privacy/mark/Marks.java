package dev.trellis.privacy.mark;

import dev.trellis.workspace.Secrets;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recognises a text again without keeping it: the same text gives the same mark in one workspace, and a mark alone tells
 * nothing. Rotating the master key changes no mark.
 */
@Singleton
public class Marks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final MarkKeyRepository keys;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    Marks(MarkKeyRepository keys, Secrets secrets) {
        this.keys = keys;
        this.secrets = secrets;
    }

    /** The workspace's pen; take it once for many texts. */
    @Transactional
    public Pen pen(WorkspaceId workspace) {
        MarkKey key = keys.findByWorkspace(workspace).orElseGet(() -> make(workspace));
        return new Pen(
                new SecretKeySpec(Base64.getDecoder().decode(secrets.open(place(workspace), key.sealed())), ALGORITHM));
    }

    /** After a rotation of the master key: what an older key sealed is sealed by the newest; no mark changes. */
    @Transactional
    public void reseal() {
        for (var key : keys.findAll()) {
            if (secrets.isFresh(key.sealed())) continue;
            String place = place(key.workspace());
            keys.reseal(key.workspace(), key.sealed(), secrets.seal(place, secrets.open(place, key.sealed())));
        }
    }

    private MarkKey make(WorkspaceId workspace) {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        keys.make(workspace, secrets.seal(place(workspace), Base64.getEncoder().encodeToString(fresh)));
        return keys.findByWorkspace(workspace).orElseThrow();
    }

    private static String place(WorkspaceId workspace) {
        return "mark_key.sealed/" + workspace;
    }

    /** Makes the marks of one workspace. */
    public static final class Pen {
        private final SecretKeySpec key;

        Pen(SecretKeySpec key) {
            this.key = key;
        }

        /**
         * 64 hexadecimal digits.
         *
         * @param kind what the text is, so that the same text of another kind has another mark
         */
        public String mark(String kind, String text) {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
                return HexFormat.of().formatHex(mac.doFinal((kind + "\n" + text).getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("This Java knows no " + ALGORITHM, e);
            }
        }
    }
}
