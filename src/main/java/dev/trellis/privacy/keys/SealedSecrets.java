package dev.trellis.privacy.keys;

import dev.trellis.workspace.Secrets;
import jakarta.inject.Singleton;

/** The house's own secrets, sealed under the master key itself. */
@Singleton
final class SealedSecrets implements Secrets {
    private final MasterKeys masters;

    SealedSecrets(MasterKeys masters) {
        this.masters = masters;
    }

    @Override
    public String seal(String place, String secret) {
        var id = masters.newest();
        return Seal.close(id, masters.key(id), place, ExactText.bytes(secret)).text();
    }

    @Override
    public String open(String place, String sealed) {
        var seal = Seal.read(sealed);
        return ExactText.text(seal.open(masters.key(seal.keyId()), place));
    }

    @Override
    public boolean isFresh(String sealed) {
        return Seal.read(sealed).keyId().equals(masters.newest());
    }
}
