package dev.trellis.people.imports.http;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The token of {@code TRELLIS_IMPORT_TOKEN}; comparing takes as long for a wrong one as for the right one. */
@Singleton
@Requires(property = "trellis.import-token")
final class Bearer {
    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    Bearer(@Property(name = "trellis.import-token") String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    boolean isRight(@Nullable String authorization) {
        String said = authorization == null ? "" : authorization;
        boolean scheme = said.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        byte[] given = said.substring(scheme ? SCHEME.length() : 0).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(token, given) && scheme;
    }
}
