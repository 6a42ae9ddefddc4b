package dev.trellis.slack.inbox;

import dev.trellis.workspace.Secrets;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What was done for which request. The key is written first, in the transaction that does what was asked: a twin that
 * comes at the same moment waits for it, and whatever is rolled back leaves no key behind.
 */
@Singleton
public class Inbox {
    /** Longer than Slack's delayed events, which come hourly for a day. */
    static final Duration KEYS = Duration.ofDays(7);

    /** Slack gives up on an answer after three seconds; this is for proxies that repeat. */
    static final Duration ANSWERS = Duration.ofMinutes(10);

    private static final int BATCH = 500;

    private final InboxRepository repository;
    private final Transactions transactions;
    private final Secrets secrets;
    private final Clock clock;

    Inbox(InboxRepository repository, Transactions transactions, Secrets secrets, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Does the work once for this key, in one transaction with it.
     *
     * @return what the work returned, or the answer it gave when it was done before ("" once that was forgotten)
     */
    public <T extends Answered> Outcome<T> once(WorkspaceId workspace, String key, Supplier<T> work) {
        try {
            return new Outcome.First<>(transactions.run(() -> first(workspace, key, work)));
        } catch (SeenBefore known) {
            return new Outcome.Again<>(answer(workspace, key));
        }
    }

    private <T extends Answered> T first(WorkspaceId workspace, String key, Supplier<T> work) {
        add(workspace, key);
        T done = work.get();
        if (!done.answer().isEmpty()) {
            String sealed = secrets.seal(place(workspace, key), done.answer());
            repository.answer(workspace, key, sealed, clock.instant().plus(ANSWERS));
        }
        return done;
    }

    private void add(WorkspaceId workspace, String key) {
        try {
            repository.add(workspace, key, clock.instant());
        } catch (DataAccessException e) {
            if (SeenBefore.isMeantBy(e)) {
                throw new SeenBefore();
            }
            throw e;
        }
    }

    private String answer(WorkspaceId workspace, String key) {
        return repository
                .findSealedAnswer(workspace, key)
                .map(kept -> secrets.open(place(workspace, key), kept))
                .orElse("");
    }

    /** Forgets old answers, then old keys, a batch at a time; how many rows that were. */
    int sweep() {
        Instant now = clock.instant();
        return transactions.run(
                () -> repository.forgetAnswers(now, BATCH) + repository.forgetKeys(now.minus(KEYS), BATCH));
    }

    private static String place(WorkspaceId workspace, String key) {
        return "slack_inbox.sealed_answer/" + workspace + "/" + key;
    }
}
