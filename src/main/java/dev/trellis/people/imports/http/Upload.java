package dev.trellis.people.imports.http;

import io.micronaut.http.exceptions.ContentLengthExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file that somebody sends. */
final class Upload {
    /** 20 MB. */
    static final int LARGEST = 20 * 1024 * 1024;

    private Upload() {}

    /** Empty when it is too large, also when the server saw that from its length and read nothing. */
    static Optional<byte[]> read(@Nullable InputStream body) throws IOException {
        if (body == null) {
            return Optional.of(new byte[0]);
        }
        try (body) {
            byte[] file = body.readNBytes(LARGEST + 1);
            return file.length > LARGEST ? Optional.empty() : Optional.of(file);
        } catch (IOException e) {
            if (e.getCause() instanceof ContentLengthExceededException) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
