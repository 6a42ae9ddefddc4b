package dev.trellis.pairing.unsure;

import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.pairing.Pair;
import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may have arrived, or not, in a program: it is not sent twice unless a lead says so. */
@Singleton
public class Unsure {
    private final Map<String, Doubtful> kinds;
    private final Outbox outbox;

    Unsure(List<Doubtful> kinds, Outbox outbox) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Doubtful::kind, Function.identity()));
        this.outbox = outbox;
    }

    /** The pairs that wait for somebody's word, each once; none when everything is settled. */
    @Transactional
    public List<Pair> pairs(WorkspaceId workspace, ProgramId program) {
        return open(workspace, program)
                .flatMap(letter -> about(letter).stream())
                .distinct()
                .toList();
    }

    /** Somebody asked, and it is there. */
    @Transactional
    public void areThere(WorkspaceId workspace, ProgramId program) {
        ids(workspace, program).forEach(id -> outbox.itIsThere(workspace, id));
    }

    /** Twice is better than never: as things stand then, and not at all where there is nothing left to say. */
    @Transactional
    public void sendAgain(WorkspaceId workspace, ProgramId program) {
        ids(workspace, program).forEach(id -> outbox.sendAgain(workspace, id));
    }

    /** The pair that a message was for, if it is one that a lead decides about. */
    Optional<Pair> about(Letter letter) {
        return Optional.ofNullable(kinds.get(letter.kind()))
                .filter(kind -> letter.operation() == Operation.POST)
                .flatMap(kind -> kind.pair(letter));
    }

    private List<LetterId> ids(WorkspaceId workspace, ProgramId program) {
        return open(workspace, program).map(Letter::id).toList();
    }

    private Stream<Letter> open(WorkspaceId workspace, ProgramId program) {
        return outbox.undecided(workspace).stream()
                .map(Kept::letter)
                .filter(letter -> about(letter)
                        .filter(pair -> pair.program().equals(program))
                        .isPresent());
    }
}
