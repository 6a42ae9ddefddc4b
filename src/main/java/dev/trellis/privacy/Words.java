package dev.trellis.privacy;

import dev.trellis.privacy.keys.PersonKeys;
import dev.trellis.privacy.keys.SealBroken;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Keeps the words people wrote: sealed with their author's own key, and exactly as they wrote them.
 *
 * <p>A front door seals before it saves and opens after it has authorised the reader. Sealed text belongs into a
 * LONGTEXT column (40,000 emoji take 214 kB); it opens only in the workspace, for the owner and at the place it was
 * sealed for.
 */
@Singleton
public class Words {
    private final PersonKeys keys;

    Words(PersonKeys keys) {
        this.keys = keys;
    }

    /** Any text at all comes back exactly: emoji, NUL and halves of surrogate pairs too. */
    @Transactional
    public String seal(WorkspaceId workspace, PersonId owner, Place place, String words) {
        return keys.seal(workspace, owner, where(workspace, place), words);
    }

    /** Empty when the owner was erased; throws {@link SealBroken} when the text was changed or moved. */
    @Transactional
    public Optional<String> open(WorkspaceId workspace, PersonId owner, Place place, String sealed) {
        return keys.open(workspace, owner, where(workspace, place), sealed);
    }

    /** Destroys the one key that opens this person's words, here and in every backup of their rows. */
    @Transactional
    public void erase(WorkspaceId workspace, PersonId owner) {
        keys.destroy(workspace, owner);
    }

    private static String where(WorkspaceId workspace, Place place) {
        return workspace + "/" + place;
    }
}
