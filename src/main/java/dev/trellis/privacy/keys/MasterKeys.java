package dev.trellis.privacy.keys;

import dev.trellis.workspace.StartRefused;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The keys of {@code TRELLIS_ENCRYPTION_KEY}, {@code id:base64[,id:base64...]}: the first seals, all open. */
public final class MasterKeys {
    static final int BYTES = 32;
    private static final Pattern ONE = Pattern.compile("([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=?)");

    private final Map<String, SecretKey> keys;
    private final String newest;

    private MasterKeys(Map<String, SecretKey> keys) {
        this.keys = keys;
        this.newest = keys.keySet().iterator().next();
    }

    /** Refuses the start, without repeating the text, when it is malformed. */
    public static MasterKeys parse(String source, String text) {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        for (var part : text.split(",", -1)) {
            var one = ONE.matcher(part.strip());
            if (!one.matches()) throw malformed(source, "each key is id:base64 of " + BYTES + " bytes");
            var key = new SecretKeySpec(Base64.getDecoder().decode(one.group(2)), "AES");
            if (keys.put(one.group(1), key) != null)
                throw malformed(source, "the id " + one.group(1) + " is there twice");
        }
        return new MasterKeys(keys);
    }

    String newest() {
        return newest;
    }

    SecretKey key(String id) {
        @Nullable SecretKey key = keys.get(id);
        if (key == null) throw new SealBroken("There is no master key with the id " + id);
        return key;
    }

    private static StartRefused malformed(String source, String why) {
        return new StartRefused(source + " is malformed: " + why + ", separated by commas.");
    }
}
