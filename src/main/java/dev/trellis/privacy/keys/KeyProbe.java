package dev.trellis.privacy.keys;

import dev.trellis.privacy.mark.Marks;
import dev.trellis.workspace.Secrets;
import dev.trellis.workspace.StartRefused;
import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.BeforeReady;
import jakarta.inject.Singleton;

/**
 * Opens a sealed row at the start, so that a lost or wrong key is found before anything is written with it, and brings
 * everything that an older key sealed under the newest.
 */
@Singleton
final class KeyProbe implements BeforeReady {
    private static final String PLACE = "key_probe.sealed/1";
    private static final String WORDS = "These words open with the right key.";

    private final KeyProbeRepository probes;
    private final Secrets secrets;
    private final PersonKeys people;
    private final Workspaces workspaces;
    private final Marks marks;

    KeyProbe(KeyProbeRepository probes, Secrets secrets, PersonKeys people, Workspaces workspaces, Marks marks) {
        this.probes = probes;
        this.secrets = secrets;
        this.people = people;
        this.workspaces = workspaces;
        this.marks = marks;
    }

    @Override
    public void look() {
        try {
            probes.found(secrets.seal(PLACE, WORDS));
            secrets.open(PLACE, probes.sealed());
            rotate();
        } catch (SealBroken e) {
            throw new StartRefused(
                    "The encryption key does not open this database (" + e.getMessage()
                            + "): give TRELLIS_ENCRYPTION_KEY, or the encryption.key file, that sealed it.",
                    e);
        }
    }

    /** The probe comes last: as long as it is stale, a start that was cut short rotates again. */
    private void rotate() {
        int rewrapped;
        do {
            rewrapped = people.rewrapSome();
        } while (rewrapped > 0);
        workspaces.resealTokens();
        marks.reseal();
        if (!secrets.isFresh(probes.sealed())) probes.reseal(secrets.seal(PLACE, WORDS));
    }
}
