package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.LetterUncertain;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another room that hears how letters ended, and that can be made unable to. */
@Singleton
class Heard {
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final Set<WorkspaceId> deaf = ConcurrentHashMap.newKeySet();

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void done(LetterDone event) {
        hear(event.letter().workspace(), event);
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void refused(LetterRefused event) {
        hear(event.letter().workspace(), event);
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void uncertain(LetterUncertain event) {
        hear(event.letter().workspace(), event);
    }

    void deafen(WorkspaceId workspace, boolean on) {
        if (on) deaf.add(workspace);
        else deaf.remove(workspace);
    }

    List<Object> of(WorkspaceId workspace) {
        return events.stream()
                .filter(event -> workspace.equals(workspaceOf(event)))
                .toList();
    }

    private void hear(WorkspaceId workspace, Object event) {
        if (deaf.contains(workspace)) throw new IllegalStateException("This room cannot hear just now");
        events.add(event);
    }

    private static WorkspaceId workspaceOf(Object event) {
        return switch (event) {
            case LetterDone done -> done.letter().workspace();
            case LetterRefused refused -> refused.letter().workspace();
            case LetterUncertain uncertain -> uncertain.letter().workspace();
            default -> throw new IllegalStateException("Heard " + event);
        };
    }
}
