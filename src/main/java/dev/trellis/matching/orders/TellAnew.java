package dev.trellis.matching.orders;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.Operation;
import dev.trellis.matching.answers.Answers;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.draft.Sendings;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The message about a draft may be gone: deleted, or no longer kept by Slack. What its lead has to know they then read in a new
 * one, once each: that the pairs are made, that the round waits for its channel, that it is over. What happens in between
 * they do not miss.
 */
@Singleton
class TellAnew {
    private static final int MADE = 1;
    private static final int WAITS = 2;
    private static final int OVER = 3;

    private final OrderRepository repository;
    private final DraftBook book;
    private final Sendings sendings;
    private final Answers answers;
    private final OrderLetters letters;

    TellAnew(OrderRepository repository, DraftBook book, Sendings sendings, Answers answers, OrderLetters letters) {
        this.repository = repository;
        this.book = book;
        this.sendings = sendings;
        this.answers = answers;
        this.letters = letters;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(LetterRefused refused) {
        Letter letter = refused.letter();
        if (letter.operation() == Operation.UPDATE && letter.kind().equals(OrderLetters.KIND)) {
            repository
                    .findByWorkspaceAndId(letter.workspace(), letter.subject().id())
                    .ifPresent(order -> news(order).ifPresent(number -> letters.anew(order, number)));
        }
    }

    private Optional<Integer> news(Order order) {
        return switch (order.state()) {
            case PLACED -> Optional.empty();
            case NOBODY, REFUSED -> Optional.of(MADE);
            case MADE ->
                Optional.ofNullable(order.draft())
                        .flatMap(draft -> book.find(order.workspace(), draft))
                        .flatMap(this::news);
        };
    }

    private Optional<Integer> news(Draft draft) {
        return switch (draft.state()) {
            case OPEN, ARRANGING -> Optional.of(MADE);
            case PUBLISHING, STOPPING -> sendings.isWaiting(draft) ? Optional.of(WAITS) : Optional.empty();
            case PUBLISHED -> answers.of(draft).over() ? Optional.of(OVER) : Optional.empty();
            case OVERTAKEN, DISCARDED -> Optional.empty();
        };
    }
}
