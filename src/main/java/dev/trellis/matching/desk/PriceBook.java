package dev.trellis.matching.desk;

import dev.trellis.matching.draft.Draft;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What the last change of each large draft costs: it is known only when the rest is arranged around it. */
@Singleton
public class PriceBook {
    private final ChangePriceRepository repository;

    PriceBook(ChangePriceRepository repository) {
        this.repository = repository;
    }

    /** A change was made whose price is to come. */
    @Transactional
    void expect(Draft changed, boolean sameWeights) {
        write(changed, sameWeights, "");
    }

    /** The price is known, and the draft is arranged. */
    @Transactional
    public void keep(Draft arranged, Price price) {
        boolean sameWeights = repository
                .findByWorkspaceAndDraft(arranged.workspace(), arranged.id())
                .map(ChangePrice::comparable)
                .orElse(true);
        write(arranged, sameWeights, PriceCodes.write(price.comparable(sameWeights)));
    }

    /** The price of the change that made the draft what it is. */
    @Transactional
    public Optional<Price> of(Draft draft) {
        return repository
                .findByWorkspaceAndDraft(draft.workspace(), draft.id())
                .filter(kept -> kept.version() == draft.version())
                .map(ChangePrice::price)
                .filter(codes -> !codes.isEmpty())
                .map(PriceCodes::read);
    }

    private void write(Draft draft, boolean sameWeights, String codes) {
        repository.deleteByWorkspaceAndDraft(draft.workspace(), draft.id());
        repository.save(new ChangePrice(draft.id(), draft.workspace(), draft.version(), sameWeights, codes));
    }
}
