package dev.trellis.home;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.news.OfferAnswered;
import dev.trellis.pairing.news.OfferClosed;
import dev.trellis.pairing.news.OfferSent;
import dev.trellis.pairing.news.OfferToldOver;
import dev.trellis.pairing.news.PairEnded;
import dev.trellis.pairing.news.PairIntroduced;
import dev.trellis.pairing.news.PairPaused;
import dev.trellis.pairing.news.PairResumed;
import dev.trellis.pairing.news.PartingTold;
import dev.trellis.pairing.news.TalkBooked;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.people.People;
import dev.trellis.program.Programs;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Draws the Homes of the two and of their leads anew when something happens to an offer or a pair. */
@Singleton
class RedrawHomes {
    private final Offers offers;
    private final Pairs pairs;
    private final Programs programs;
    private final People people;
    private final Outbox outbox;

    RedrawHomes(Offers offers, Pairs pairs, Programs programs, People people, Outbox outbox) {
        this.offers = offers;
        this.pairs = pairs;
        this.programs = programs;
        this.people = people;
        this.outbox = outbox;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(OfferSent sent) {
        redraw(sent.workspace(), sent.offer());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(OfferAnswered answered) {
        redraw(answered.workspace(), answered.offer());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(OfferClosed closed) {
        redraw(closed.workspace(), closed.offer());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(OfferToldOver told) {
        redraw(told.workspace(), told.offer());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(PairIntroduced introduced) {
        redraw(introduced.workspace(), introduced.pair());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(TalkBooked booked) {
        redraw(booked.workspace(), booked.pair());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(PairPaused paused) {
        redraw(paused.workspace(), paused.pair());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(PairResumed resumed) {
        redraw(resumed.workspace(), resumed.pair());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(PairEnded ended) {
        redraw(ended.workspace(), ended.pair());
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(PartingTold told) {
        outbox.put(Letter.home(told.workspace(), slackId(told.workspace(), told.person())));
    }

    private void redraw(WorkspaceId workspace, OfferId id) {
        Offer offer = offers.get(workspace, id);
        redraw(workspace, offer.program(), offer.couple());
    }

    private void redraw(WorkspaceId workspace, PairId id) {
        Pair pair = pairs.get(workspace, id);
        redraw(workspace, pair.program(), pair.couple());
    }

    private void redraw(WorkspaceId workspace, ProgramId program, Couple couple) {
        Stream.concat(Stream.of(couple.lower(), couple.higher()), programs.leads(workspace, program).stream())
                .distinct()
                .map(person -> slackId(workspace, person))
                .forEach(person -> outbox.put(Letter.home(workspace, person)));
    }

    private String slackId(WorkspaceId workspace, PersonId person) {
        return people.get(workspace, person).slackId();
    }
}
