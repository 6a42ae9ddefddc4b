package dev.trellis.privacy.keys;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Takes the master keys from the environment, or from the file beside the embedded database. */
@Factory
final class MasterKeysFactory {
    @Singleton
    MasterKeys masterKeys(
            @Value("${trellis.encryption-key:}") String given, @Property(name = "trellis.data") String folder) {
        return given.isEmpty() ? KeyFile.read(Path.of(folder)) : MasterKeys.parse("TRELLIS_ENCRYPTION_KEY", given);
    }
}
