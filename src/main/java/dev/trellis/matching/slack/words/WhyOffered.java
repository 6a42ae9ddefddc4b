package dev.trellis.matching.slack.words;

import dev.trellis.matching.Weights;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.WhyTheseTwo;
import dev.trellis.people.People;
import dev.trellis.slack.Readers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Why two people are offered to one another, put into words each time somebody reads it. */
@Singleton
record WhyOffered(DraftBook drafts, Sendings sendings, NameBook names, People people, Readers readers)
        implements WhyTheseTwo {
    @Override
    public Optional<String> why(Offer offer, PersonId reader) {
        return sendings.of(offer.workspace(), offer.id())
                .map(pair -> words(offer, pair, reader).told(pair, reader, weights(pair)))
                .filter(line -> !line.isEmpty());
    }

    @Override
    public boolean isBesides(Offer offer, PersonId reader) {
        return sendings.of(offer.workspace(), offer.id())
                .flatMap(DraftPair::host)
                .equals(Optional.of(reader));
    }

    private ReasonWords words(Offer offer, DraftPair pair, PersonId reader) {
        return new ReasonWords(copy(offer, reader), names.of(offer.program(), pair));
    }

    /** What counted when the pair was made: a wish that did not is no reason. */
    private Weights weights(DraftPair pair) {
        return drafts.find(pair.workspace(), pair.draft()).orElseThrow().weights();
    }

    private Copy copy(Offer offer, PersonId reader) {
        return readers.copyFor(
                offer.workspace(), people.get(offer.workspace(), reader).slackId());
    }
}
