package dev.trellis.delivery;

import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the outbox as it is put and read; it is changed only by the repository's conditional updates. */
@MappedEntity("letter")
record LetterRow(
        @Id LetterId id,
        long position,
        WorkspaceId workspaceId,
        @Nullable String onceKey,
        String about,
        Operation operation,
        String address,
        String kind,
        String room,
        String subject,
        long version,
        Instant notBefore,
        State state,
        String code,
        String conversation,
        String ts) {

    static LetterRow of(Letter letter) {
        return new LetterRow(
                letter.id(),
                0,
                letter.workspace(),
                About.once(letter),
                About.of(letter),
                letter.operation(),
                letter.address(),
                letter.kind(),
                letter.subject().room(),
                letter.subject().id(),
                letter.version(),
                letter.notBefore(),
                State.WAITING,
                "",
                "",
                "");
    }

    Letter letter() {
        var about = new Subject(room, subject);
        return new Letter(id, workspaceId, operation, address, kind, about, version, notBefore);
    }

    Kept kept() {
        return new Kept(letter(), state, code, conversation, ts);
    }
}
