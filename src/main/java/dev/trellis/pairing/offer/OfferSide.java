package dev.trellis.pairing.offer;

import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's half of an offer: their own line, and what they said to it.
 *
 * @param brings what they bring, sealed, as the channel will show it
 * @param wants what they want, sealed
 * @param line counts the changes of the line; a yes holds for the line that was on the screen
 * @param quiet whether they asked to be kept out of the channel, which nobody is told
 * @param shown whether the offer reached them
 * @param remindAt when they are asked once more; only while their reply is missing
 */
@MappedEntity("offer_side")
public record OfferSide(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("offer_id") OfferId offer,
        @MappedProperty("person_id") PersonId person,
        Reply reply,
        String brings,
        String wants,
        long line,
        boolean quiet,
        boolean shown,
        @Nullable Instant remindAt) {

    static OfferSide of(Offer offer, PersonId person, @Nullable Instant remindAt) {
        return new OfferSide(
                id(offer, person),
                offer.workspace(),
                offer.id(),
                person,
                Reply.NONE,
                "",
                "",
                1,
                false,
                false,
                remindAt);
    }

    /** Letters to one of the two wait for one another, and never for the other's morning. */
    static String id(Offer offer, PersonId person) {
        return offer.id() + (offer.couple().lower().equals(person) ? "/1" : "/2");
    }

    /** The offer that a side, known by its id, belongs to. */
    public static OfferId offerOf(String side) {
        return OfferId.of(side.substring(0, side.indexOf('/')));
    }

    OfferSide saying(String sealedBrings, String sealedWants) {
        return new OfferSide(
                id, workspace, offer, person, reply, sealedBrings, sealedWants, line, quiet, shown, remindAt);
    }

    /** Another line is another version, and a yes to the old one no longer counts. */
    OfferSide changed(String sealedBrings, String sealedWants, boolean outOfChannel) {
        return new OfferSide(
                id,
                workspace,
                offer,
                person,
                Reply.NONE,
                sealedBrings,
                sealedWants,
                line + 1,
                outOfChannel,
                shown,
                remindAt);
    }

    OfferSide replied(Reply what) {
        return new OfferSide(id, workspace, offer, person, what, brings, wants, line, quiet, shown, null);
    }

    OfferSide reached() {
        return new OfferSide(id, workspace, offer, person, reply, brings, wants, line, quiet, true, remindAt);
    }

    OfferSide reminded() {
        return new OfferSide(id, workspace, offer, person, reply, brings, wants, line, quiet, shown, null);
    }
}
