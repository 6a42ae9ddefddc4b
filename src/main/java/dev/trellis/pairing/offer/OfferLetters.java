package dev.trellis.pairing.offer;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.PairLetters;
import dev.trellis.people.Person;

/** The letters of an offer, by name. Each is about one side, so that nobody waits for the other's morning. */
public final class OfferLetters {
    public static final String OFFER = "pairing.offer";
    public static final String REMINDER = "pairing.offer-reminder";
    public static final String OVER = "pairing.offer-over";

    private OfferLetters() {}

    static Letter offer(OfferSide side, Person reader) {
        return Letter.post(side.workspace(), OFFER, reader.slackId(), about(side));
    }

    static Letter changed(OfferSide side, String kind, Person reader) {
        return Letter.update(side.workspace(), kind, reader.slackId(), about(side));
    }

    static Letter reminder(OfferSide side, Person reader) {
        return Letter.post(side.workspace(), REMINDER, reader.slackId(), about(side));
    }

    static Letter over(OfferSide side, Person reader) {
        return Letter.post(side.workspace(), OVER, reader.slackId(), about(side));
    }

    static Subject about(OfferSide side) {
        return new Subject(PairLetters.ROOM, side.id());
    }
}
