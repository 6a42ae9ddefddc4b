package dev.trellis.reflections;

import dev.trellis.pairing.share.Shelf;
import dev.trellis.pairing.share.Writing;
import dev.trellis.privacy.Artefact;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ReflectionId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thought somebody kept.
 *
 * @param question what it answers; null when it was typed without one
 * @param away its author took it out of their list; its words stay
 */
@MappedEntity("reflection")
public record Reflection(
        @Id ReflectionId id,
        WorkspaceId workspaceId,
        PersonId personId,
        @Nullable Question question,
        boolean away,
        String sealedWords,
        Instant keptAt) {

    static final Shelf SHELF = new Shelf("reflections", Artefact.REFLECTION);

    Writing writing() {
        return SHELF.writing(workspaceId, personId, id);
    }

    Reflection away(boolean now) {
        return new Reflection(id, workspaceId, personId, question, now, sealedWords, keptAt);
    }
}
