package dev.trellis.start;

import java.util.HashMap;
import java.util.Map;

/** Environments that are right, to be read as they are or with something wrong in them. */
final class Environments {
    static final String KEY = "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    static final Map<String, String> TOKENS =
            Map.of("SLACK_BOT_TOKEN", "xoxb-1111-2222-abcd", "SLACK_SIGNING_SECRET", SECRET);
    static final Map<String, String> MYSQL = Map.of(
            "DATABASE_URL", "jdbc:mysql://db:3306/trellis",
            "DATABASE_USER", "trellis",
            "DATABASE_PASSWORD", "",
            "TRELLIS_ENCRYPTION_KEY", KEY);

    private Environments() {}

    @SafeVarargs
    static Settings read(Map<String, String>... parts) {
        var environment = new HashMap<String, String>();
        for (var part : parts) environment.putAll(part);
        return Contract.read(environment);
    }
}
