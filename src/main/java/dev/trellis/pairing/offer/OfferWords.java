package dev.trellis.pairing.offer;

import dev.trellis.joining.Joining;
import dev.trellis.pairing.OwnLine;
import dev.trellis.privacy.Blank;
import dev.trellis.privacy.Place;
import dev.trellis.privacy.Words;
import dev.trellis.workspace.PersonId;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;

/** What people wrote for an offer, sealed with each writer's own key. */
@Singleton
final class OfferWords {
    private final Words words;
    private final Joining joining;
    private final BeanProvider<WhyTheseTwo> whys;

    OfferWords(Words words, Joining joining, BeanProvider<WhyTheseTwo> whys) {
        this.words = words;
        this.joining = joining;
        this.whys = whys;
    }

    Offer because(Offer offer, String why) {
        return Blank.is(why) ? offer : offer.because(words.seal(offer.workspace(), offer.lead(), whyOf(offer), why));
    }

    String why(Offer offer, PersonId reader) {
        return offer.why().isEmpty()
                ? whys.stream()
                        .flatMap(why -> why.why(offer, reader).stream())
                        .findFirst()
                        .orElse("")
                : words.open(offer.workspace(), offer.lead(), whyOf(offer), offer.why())
                        .orElse("");
    }

    boolean isBesides(Offer offer, PersonId reader) {
        return whys.stream().anyMatch(why -> why.isBesides(offer, reader));
    }

    /** Their line begins as what they wrote when they joined. */
    OwnLine profile(Offer offer, PersonId person) {
        return joining.profile(offer.workspace(), offer.program(), person)
                .map(OwnLine::of)
                .orElse(OwnLine.BLANK);
    }

    String brings(OfferSide side, OwnLine line) {
        return words.seal(side.workspace(), side.person(), place(side, "brings"), line.brings());
    }

    String wants(OfferSide side, OwnLine line) {
        return words.seal(side.workspace(), side.person(), place(side, "wants"), line.wants());
    }

    OwnLine line(OfferSide side) {
        return new OwnLine(open(side, "brings", side.brings()), open(side, "wants", side.wants()));
    }

    private String open(OfferSide side, String column, String sealed) {
        return words.open(side.workspace(), side.person(), place(side, column), sealed)
                .orElse("");
    }

    private static Place whyOf(Offer offer) {
        return Place.of("offer", "why", offer.id());
    }

    private static Place place(OfferSide side, String column) {
        return Place.of("offer_side", column, side.id());
    }
}
