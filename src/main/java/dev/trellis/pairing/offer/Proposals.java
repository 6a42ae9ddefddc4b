package dev.trellis.pairing.offer;

import dev.trellis.pairing.Couple;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Places;
import dev.trellis.pairing.offer.Refusal.Reason;
import dev.trellis.program.Programs;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A lead pairs two people by hand. */
@Singleton
public class Proposals {
    private final ProposalRules rules;
    private final Programs programs;
    private final Places places;
    private final Pairs pairs;
    private final OfferBook book;
    private final Sending sending;

    Proposals(ProposalRules rules, Programs programs, Places places, Pairs pairs, OfferBook book, Sending sending) {
        this.rules = rules;
        this.programs = programs;
        this.places = places;
        this.pairs = pairs;
        this.book = book;
        this.sending = sending;
    }

    /** Asks both, and holds a place for both while they think; whoever has not joined is invited by it. */
    @Transactional
    public Proposed propose(Proposal proposal) {
        if (!programs.isLead(proposal.workspace(), proposal.program(), proposal.lead())) {
            return new Proposed.NotALead();
        }
        return rules.against(proposal).<Proposed>map(Proposed.Refused::new).orElseGet(() -> hold(proposal));
    }

    /** Taking the places locks them, so what is looked at afterwards stays as it is. */
    private Proposed hold(Proposal proposal) {
        Couple couple = Couple.of(proposal.one(), proposal.other());
        List<PersonId> full = places.take(proposal.workspace(), proposal.program(), couple);
        Optional<Refusal> refusal = taken(proposal, couple, full);
        if (refusal.isEmpty()) {
            return new Proposed.Sent(sending.send(proposal));
        }
        if (full.isEmpty()) {
            places.free(proposal.workspace(), proposal.program(), couple);
        }
        return new Proposed.Refused(refusal.get());
    }

    private Optional<Refusal> taken(Proposal proposal, Couple couple, List<PersonId> full) {
        if (pairs.isAlive(proposal.workspace(), proposal.program(), couple)) {
            return Optional.of(new Refusal(proposal.other(), Reason.LIVE_PAIR));
        }
        if (book.isOpen(proposal.workspace(), proposal.program(), couple)) {
            return Optional.of(new Refusal(proposal.other(), Reason.OPEN_OFFER));
        }
        return full.stream().findFirst().map(person -> new Refusal(person, Reason.FULL));
    }
}
