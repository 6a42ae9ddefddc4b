package dev.trellis.matching.round;

import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.matching.gather.Gathering;
import dev.trellis.schedule.Beat;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sends the offers of published drafts, a batch at a time and each in a transaction of its own, and then tells whoever is
 * left over. Wherever it is stopped it goes on where it was, and offers nobody twice. While the program's channel is gone it
 * waits.
 */
@Singleton
final class PublishDrafts implements Beat {
    private final Sendings sendings;
    private final Gathering gathering;
    private final SendOffer offer;
    private final TellLeftOver leftOver;
    private final Transactions transactions;

    PublishDrafts(
            Sendings sendings, Gathering gathering, SendOffer offer, TellLeftOver leftOver, Transactions transactions) {
        this.sendings = sendings;
        this.gathering = gathering;
        this.offer = offer;
        this.leftOver = leftOver;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "publish drafts";
    }

    @Override
    public int beat() {
        return sendings.next().map(this::step).orElse(0);
    }

    private int step(Draft draft) {
        List<DraftPair> waiting = sendings.waiting(draft);
        if (!waiting.isEmpty() && draft.state() == DraftState.STOPPING) {
            waiting.forEach(pair -> transactions.run(() -> offer.stop(draft, pair)));
            return waiting.size();
        }
        if (!waiting.isEmpty()) {
            Crowd now = gathering.these(draft.workspace(), draft.program(), people(waiting));
            waiting.forEach(pair -> transactions.run(() -> offer.send(draft, pair, now)));
            return waiting.size();
        }
        return transactions.run(() -> leftOver.tellSome(draft));
    }

    private static Set<PersonId> people(List<DraftPair> pairs) {
        return pairs.stream().flatMap(pair -> pair.couple().both().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Instant> nextDue() {
        return sendings.next().map(Draft::publishedAt);
    }
}
