package dev.trellis.playground.wire;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as Slack does: version, timestamp and raw body under HMAC-SHA256. */
@Singleton
class Signing {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    Signing(@Value("${trellis.slack.signing-secret}") String secret, Clock clock) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    Map<String, String> headers(String body) {
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        return Map.of("X-Slack-Request-Timestamp", timestamp, "X-Slack-Signature", signature(timestamp, body));
    }

    String signature(String timestamp, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var signed = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA256", missing);
        }
    }
}
