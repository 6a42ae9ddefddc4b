package dev.trellis.pairing.offer;

import dev.trellis.pairing.Post;
import dev.trellis.pairing.news.OfferAnswered;
import dev.trellis.pairing.news.OfferClosed;
import dev.trellis.pairing.news.OfferSent;
import dev.trellis.pairing.news.OfferToldOver;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Cause;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Tells the two, and the other rooms, what became of an offer. */
@Singleton
final class OfferNews {
    /** A lead took it back. */
    static final String WITHDRAWN = "WITHDRAWN";

    private final People people;
    private final Post post;
    private final ApplicationEventPublisher<Object> events;

    OfferNews(People people, Post post, ApplicationEventPublisher<Object> events) {
        this.people = people;
        this.post = post;
        this.events = events;
    }

    /** Each is asked when their working day runs. */
    void sent(Offer offer, OfferSide side, Instant at) {
        post.put(OfferLetters.offer(side, reader(side)).notBefore(at));
    }

    void sent(Offer offer) {
        events.publishEvent(new OfferSent(offer.workspace(), offer.id()));
    }

    /** What stands in their messages follows what they said. */
    void answered(Offer offer, OfferSide side) {
        redraw(side);
        events.publishEvent(new OfferAnswered(offer.workspace(), offer.id()));
    }

    /** Whoever said yes first did not see it happen, and the other may have pressed only one of two messages. */
    void paired(Offer offer, OfferSide first, OfferSide second) {
        redraw(first);
        redraw(second);
        closed(offer);
    }

    /** When both can have read that it is over. */
    Instant morning(List<OfferSide> sides) {
        return sides.stream()
                .map(side -> post.morning(reader(side)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Who passed, or did not answer, is nobody's business. */
    void toldOver(Offer offer, Cause why) {
        boolean withdrawn =
                offer.state() == OfferState.WITHDRAWN || why.reason().equals(WITHDRAWN);
        events.publishEvent(new OfferToldOver(offer.workspace(), offer.id(), withdrawn ? why : null));
    }

    void closed(Offer offer) {
        events.publishEvent(new OfferClosed(offer.workspace(), offer.id()));
    }

    void remind(OfferSide side) {
        Person reader = reader(side);
        post.put(OfferLetters.reminder(side, reader).notBefore(reader.week().atWork(post.now())));
    }

    /** One neutral text in the morning; whom the offer never reached need not be told that it is over. */
    void over(OfferSide side) {
        Person reader = reader(side);
        post.forget(side.workspace(), OfferLetters.about(side));
        if (side.shown() && !reader.deactivated()) {
            post.inTheMorning(reader, OfferLetters.changed(side, OfferLetters.OFFER, reader));
            post.inTheMorning(reader, OfferLetters.changed(side, OfferLetters.REMINDER, reader));
            post.inTheMorning(reader, OfferLetters.over(side, reader));
        }
    }

    private void redraw(OfferSide side) {
        Person reader = reader(side);
        post.put(OfferLetters.changed(side, OfferLetters.OFFER, reader));
        post.put(OfferLetters.changed(side, OfferLetters.REMINDER, reader));
    }

    private Person reader(OfferSide side) {
        return people.get(side.workspace(), side.person());
    }
}
