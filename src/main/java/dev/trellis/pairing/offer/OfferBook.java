package dev.trellis.pairing.offer;

import dev.trellis.pairing.Couple;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.privacy.steps.Step;
import dev.trellis.privacy.steps.Steps;
import dev.trellis.workspace.NotHere;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The offers and their sides; whatever changes an offer leaves a step behind. */
@Singleton
final class OfferBook {
    private final OfferRepository offers;
    private final OfferSideRepository sides;
    private final Steps steps;

    OfferBook(OfferRepository offers, OfferSideRepository sides, Steps steps) {
        this.offers = offers;
        this.sides = sides;
        this.steps = steps;
    }

    Offer get(WorkspaceId workspace, OfferId id) {
        return offers.findByWorkspaceAndId(workspace, id).orElseThrow(() -> none(id));
    }

    /** Nobody else answers it until the transaction ends. */
    Offer lock(WorkspaceId workspace, OfferId id) {
        return offers.lock(workspace, id).orElseThrow(() -> none(id));
    }

    List<Offer> openFor(WorkspaceId workspace, PersonId person) {
        return offers.openFor(workspace, person);
    }

    List<Offer> askedIn(WorkspaceId workspace, ProgramId program) {
        return offers.askedIn(workspace, program);
    }

    boolean isOpen(WorkspaceId workspace, ProgramId program, Couple couple) {
        return offers.open(workspace, program, couple.lower(), couple.higher()) > 0;
    }

    List<Offer> expired(Instant now) {
        return offers.due(now);
    }

    Optional<Instant> nextExpiry() {
        return offers.nextDue();
    }

    List<Offer> untold(Instant now) {
        return offers.untold(now);
    }

    Optional<Instant> nextTold() {
        return offers.nextTold();
    }

    /** Its last step. */
    Cause why(Offer offer) {
        Step last = steps.of(offer.workspace(), offer.id()).getLast();
        return new Cause(last.actor(), last.reason());
    }

    /** Its end is told; that is no step of its own. */
    Offer told(Offer over) {
        Offer told = over.told();
        offers.update(told);
        return told;
    }

    Offer begin(Offer draft, Cause why) {
        offers.save(draft);
        steps.moved(draft.workspace(), draft.id(), draft.state(), why);
        return draft;
    }

    Offer move(Offer now, Cause why) {
        offers.update(now);
        steps.moved(now.workspace(), now.id(), now.state(), why);
        return now;
    }

    OfferSide side(Offer offer, PersonId person) {
        return side(offer.workspace(), OfferSide.id(offer, person));
    }

    OfferSide side(WorkspaceId workspace, String id) {
        return sides.findByWorkspaceAndId(workspace, id).orElseThrow(() -> new NotHere("No side " + id));
    }

    void begin(OfferSide side) {
        sides.save(side);
    }

    OfferSide keep(OfferSide side) {
        sides.update(side);
        return side;
    }

    List<OfferSide> toRemind(Instant now) {
        return sides.due(now);
    }

    Optional<Instant> nextReminder() {
        return sides.nextDue();
    }

    private static NotHere none(OfferId id) {
        return new NotHere("No offer " + id);
    }
}
