package dev.trellis.matching.answers;

import dev.trellis.matching.answers.Asked.Outcome;
import dev.trellis.matching.draft.Draft;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Counts what comes of a draft's offers. */
@Singleton
public class Answers {
    private final AskedRepository repository;

    Answers(AskedRepository repository) {
        this.repository = repository;
    }

    /** Two of a draft are asked. */
    @Transactional
    public void asked(Draft draft, Offer offer) {
        Instant until = Objects.requireNonNull(offer.expiresAt());
        repository.save(new Asked(offer.id(), offer.workspace(), draft.id(), until, Outcome.OPEN));
    }

    /** Both said yes. The draft it counts for; none when a lead paired the two by hand. */
    @Transactional
    public Optional<DraftId> together(WorkspaceId workspace, OfferId offer) {
        return became(workspace, offer, Outcome.TOGETHER);
    }

    /** It came to nothing, and everybody may know. */
    @Transactional
    public Optional<DraftId> apart(WorkspaceId workspace, OfferId offer) {
        return became(workspace, offer, Outcome.APART);
    }

    private Optional<DraftId> became(WorkspaceId workspace, OfferId offer, Outcome outcome) {
        Optional<Asked> asked = repository.findByWorkspaceAndOffer(workspace, offer);
        asked.map(one -> one.became(outcome)).ifPresent(repository::update);
        return asked.map(Asked::draft);
    }

    /** How a draft's pairs answered. */
    @Transactional
    public Tally of(Draft draft) {
        return new Tally(
                count(draft, Outcome.TOGETHER),
                count(draft, Outcome.OPEN),
                count(draft, Outcome.APART),
                repository.last(draft.workspace(), draft.id()));
    }

    private int count(Draft draft, Outcome outcome) {
        return repository.countByWorkspaceAndDraftAndOutcome(draft.workspace(), draft.id(), outcome);
    }
}
