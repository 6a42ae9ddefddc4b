package dev.trellis.matching.round;

import dev.trellis.matching.Decision;
import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.matching.gather.Turns;
import dev.trellis.pairing.news.OfferClosed;
import dev.trellis.pairing.news.OfferSent;
import dev.trellis.pairing.news.OfferToldOver;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.OfferState;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.offer.Reply;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.PersonId;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;

/** Whoever an offer fails through no doing of their own goes first the next time. */
@Singleton
class WhenOffersClose {
    private final Offers offers;
    private final Sendings sendings;
    private final Turns turns;
    private final DecisionLog log;

    WhenOffersClose(Offers offers, Sendings sendings, Turns turns, DecisionLog log) {
        this.offers = offers;
        this.sendings = sendings;
        this.turns = turns;
        this.log = log;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void sent(OfferSent sent) {
        Offer offer = offers.get(sent.workspace(), sent.offer());
        offer.couple().both().forEach(person -> turns.had(offer.workspace(), offer.program(), person));
        if (sendings.of(offer.workspace(), offer.id()).isEmpty()) {
            log(offer, offer.lead(), Decision.OFFER);
        }
    }

    /** Which offers were withdrawn, and by whom or why; of those that somebody passed nobody reads. */
    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void told(OfferToldOver told) {
        Cause why = told.withdrawal();
        if (why != null) {
            Offer offer = offers.get(told.workspace(), told.offer());
            log(offer, Objects.requireNonNullElse(why.actor(), offer.lead()), decision(why));
        }
    }

    private void log(Offer offer, PersonId actor, Decision what) {
        log.write(
                new Matchmaker(offer.workspace(), offer.program(), actor),
                what,
                offer.id(),
                offer.couple().lower(),
                offer.couple().higher());
    }

    private static Decision decision(Cause why) {
        return switch (why.reason()) {
            case "LEFT" -> Decision.LEFT;
            case "BREAK" -> Decision.BREAK;
            case "ACCOUNT_GONE" -> Decision.ACCOUNT_GONE;
            case "NOT_REACHED" -> Decision.NOT_REACHED;
            default -> Decision.WITHDRAW;
        };
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void closed(OfferClosed closed) {
        Offer offer = offers.get(closed.workspace(), closed.offer());
        if (offer.state() != OfferState.CONFIRMED) {
            offer.couple().both().stream()
                    .filter(person -> goesFirst(offer, person))
                    .forEach(person -> turns.give(offer.workspace(), offer.program(), person));
        }
    }

    /**
     * Who passed chose so, and who let it expire did not answer; everybody else waited in vain, but for somebody who was to
     * take a second peer.
     */
    private boolean goesFirst(Offer offer, PersonId person) {
        if (sendings.of(offer.workspace(), offer.id()).flatMap(DraftPair::host).equals(Optional.of(person))) {
            return false;
        }
        Reply reply = offers.seenBy(offer.workspace(), offer.id(), person)
                .orElseThrow()
                .mine()
                .reply();
        return offer.state() == OfferState.EXPIRED ? reply == Reply.YES : reply != Reply.PASSED;
    }
}
