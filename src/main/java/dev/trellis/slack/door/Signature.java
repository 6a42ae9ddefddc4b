package dev.trellis.slack.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells what Slack sent from what somebody else did, as Slack documents it: {@code v0=} and the HMAC-SHA256 of version,
 * timestamp and raw body.
 */
@Singleton
class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration AGE = Duration.ofMinutes(5);
    /** Seconds since 1970, and no more digits than a long takes. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,15}");

    private final SecretKeySpec key;
    private final Clock clock;

    Signature(@Property(name = "trellis.slack.signing-secret") String secret, Clock clock) {
        this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
        this.clock = clock;
    }

    boolean isSlacks(byte[] body, @Nullable String timestamp, @Nullable String signature) {
        return timestamp != null
                && signature != null
                && isNow(timestamp)
                && MessageDigest.isEqual(signed(timestamp, body), signature.getBytes(UTF_8));
    }

    /** Within five minutes either way: an old request may be somebody's recording, and so may one from the future. */
    private boolean isNow(String timestamp) {
        return SECONDS.matcher(timestamp).matches()
                && Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp)) <= AGE.toSeconds();
    }

    private byte[] signed(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(US_ASCII));
            return ("v0=" + HexFormat.of().formatHex(mac.doFinal(body))).getBytes(US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
