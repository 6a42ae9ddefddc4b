package dev.trellis.pairing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final Instant SOON = Instant.parse("2027-02-08T17:00:00Z");

    private final PersonId ana = PersonId.make();
    private final Offer draft =
            Offer.draft(WorkspaceId.make(), ProgramId.make(), Couple.of(ana, PersonId.make()), PersonId.make());

    @Test
    void anOfferIsApprovedSentAndConfirmed() {
        Offer offered = draft.approved().offered(SOON);

        assertThat(offered.state().open()).isTrue();
        assertThat(offered.expiresAt()).isEqualTo(SOON);
        assertThat(offered.confirmed().state()).isEqualTo(OfferState.CONFIRMED);
        assertThat(offered.confirmed().expiresAt()).isNull();
    }

    @Test
    void onlyAnApprovedOfferIsSentAndOnlyASentOneIsConfirmed() {
        refuses(draft, offer -> offer.offered(SOON));
        refuses(draft, Offer::confirmed);
        refuses(draft.approved(), Offer::confirmed);
        refuses(draft, offer -> offer.closed(OfferState.DECLINED, SOON));
    }

    @Test
    void whatIsOverStaysOver() {
        Offer offered = draft.approved().offered(SOON);
        List<Offer> over = List.of(
                offered.confirmed(),
                offered.closed(OfferState.DECLINED, SOON),
                offered.closed(OfferState.EXPIRED, SOON),
                offered.closed(OfferState.WITHDRAWN, SOON),
                draft.closed(OfferState.DISCARDED, SOON));
        over.forEach(offer -> {
            refuses(offer, Offer::approved);
            refuses(offer, same -> same.offered(SOON));
            refuses(offer, Offer::confirmed);
            refuses(offer, same -> same.closed(OfferState.DECLINED, SOON));
        });
    }

    @Test
    void anEndIsKeptBackUntilItIsTold() {
        Offer closed = draft.approved().offered(SOON).closed(OfferState.DECLINED, SOON);

        assertThat(closed.isKeptBack()).isTrue();
        assertThat(closed.told().isKeptBack()).isFalse();
        assertThat(closed.told().state()).isEqualTo(OfferState.DECLINED);
    }

    @Test
    void aChangedLineIsAnotherVersionAndTakesTheYesBack() {
        OfferSide yes = OfferSide.of(draft, ana, SOON).replied(Reply.YES);

        OfferSide changed = yes.changed("brings", "wants", true);

        assertThat(changed.reply()).isEqualTo(Reply.NONE);
        assertThat(changed.line()).isEqualTo(yes.line() + 1);
        assertThat(changed.quiet()).isTrue();
    }

    @Test
    void aSideKnowsItsOffer() {
        OfferSide side = OfferSide.of(draft, ana, SOON);

        assertThat(OfferSide.offerOf(side.id())).isEqualTo(draft.id());
        assertThat(side.id()).isNotEqualTo(OfferSide.id(draft, draft.couple().other(ana)));
    }

    private static void refuses(Offer offer, UnaryOperator<Offer> step) {
        assertThatThrownBy(() -> step.apply(offer)).isInstanceOf(IllegalStateException.class);
    }
}
