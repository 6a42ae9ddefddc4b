package dev.trellis.pairing;

import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.LetterUncertain;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Stands in for delivery: says what became of letters, in a transaction as delivery does. */
@Singleton
public final class Mail {
    private final Outbox outbox;
    private final ApplicationEventPublisher<Object> events;
    private final Transactions transactions;

    Mail(Outbox outbox, ApplicationEventPublisher<Object> events, Transactions transactions) {
        this.outbox = outbox;
        this.events = events;
        this.transactions = transactions;
    }

    public void done(Letter letter, String conversation, String ts) {
        tell(new LetterDone(letter, conversation, ts, Map.of()));
    }

    public void refused(Letter letter, String code) {
        tell(new LetterRefused(letter, code));
    }

    public void uncertain(Letter letter) {
        tell(new LetterUncertain(letter));
    }

    public void tell(Object news) {
        transactions.run(() -> events.publishEvent(news));
    }

    /** The letters of that kind about something, whatever became of them, in the order in which they were put. */
    public List<Letter> about(WorkspaceId workspace, String id, String kind) {
        return kept(workspace, id).stream()
                .map(Kept::letter)
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }

    public List<Letter> openings(WorkspaceId workspace, String id) {
        return kept(workspace, id).stream()
                .map(Kept::letter)
                .filter(letter -> letter.operation() == Operation.OPEN)
                .toList();
    }

    public List<Kept> kept(WorkspaceId workspace, String id) {
        return outbox.find(workspace, new Subject("pairing", id));
    }
}
