package dev.trellis.pairing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.pairing.acquaintance.Acquaintance;
import dev.trellis.pairing.acquaintance.Acquaintances;
import dev.trellis.pairing.offer.Refusal.Reason;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How offers end without a pair, and what is said then. */
@HouseTest
class OfferEndsTest {
    private final Asking asking;
    private final Proposals proposals;
    private final Offers offers;

    OfferEndsTest(ApplicationContext house, WorkspaceId workspace) {
        this.asking = new Asking(house, workspace);
        this.proposals = house.getBean(Proposals.class);
        this.offers = house.getBean(Offers.class);
    }

    @Test
    void passingIsReadByBothInTheMorningAndFreesThePlacesThen() {
        Offer offer = asking.shown(asking.sent());

        assertThat(offers.pass(asking.workspace(), offer.id(), asking.ben().id()))
                .isInstanceOf(OfferOutcome.Passed.class);

        assertThat(asking.now(offer).state()).isEqualTo(OfferState.DECLINED);
        for (Person person : List.of(asking.ana(), asking.ben())) {
            assertThat(asking.letters(offer, person, OfferLetters.OVER))
                    .hasSize(1)
                    .first()
                    .satisfies(letter -> assertThat(
                                    letter.notBefore().atZone(person.zone()).getHour())
                            .isEqualTo(10));
        }
        assertThat(asking.letters(offer, asking.ana(), OfferLetters.OFFER))
                .extracting(Letter::operation)
                .containsExactly(Operation.POST, Operation.UPDATE);
        asking.told(offer);
        assertThat(asking.used(asking.ana()) + asking.used(asking.ben())).isZero();
        assertThat(proposals.propose(asking.proposal(""))).isInstanceOf(Proposed.Sent.class);
    }

    /** A lead may be one of the two. */
    @Test
    void untilThenNothingTellsALeadThatOneOfThemPassed() {
        Offer offer = asking.shown(asking.sent());

        offers.pass(asking.workspace(), offer.id(), asking.ben().id());

        assertThat(offers.askedIn(asking.workspace(), asking.peers().id()))
                .extracting(Offer::id)
                .containsExactly(offer.id());
        assertThat(asking.used(asking.ana()) + asking.used(asking.ben())).isEqualTo(2);
        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.OPEN_OFFER);
        assertThat(met()).as("as two who are being asked").isTrue();
        assertThat(offers.withdraw(asking.workspace(), offer.id(), asking.ivo().id()))
                .as("as one that is open")
                .isTrue();
        assertThat(asking.used(asking.ana()) + asking.used(asking.ben())).isZero();
        assertThat(asking.now(offer).state()).isEqualTo(OfferState.DECLINED);
        assertThat(offers.askedIn(asking.workspace(), asking.peers().id())).isEmpty();
        assertThat(met()).isFalse();
    }

    private boolean met() {
        return asking
                .house()
                .getBean(Acquaintances.class)
                .among(
                        asking.workspace(),
                        asking.peers().id(),
                        List.of(asking.ana().id(), asking.ben().id()))
                .stream()
                .anyMatch(Acquaintance::live);
    }

    @Test
    void theMorningOfTheLaterOneCounts() {
        Offer offer = asking.shown(asking.sent());

        offers.pass(asking.workspace(), offer.id(), asking.ana().id());

        assertThat(asking.now(offer).toldAt())
                .isEqualTo(asking.letters(offer, asking.ben(), OfferLetters.OVER)
                        .getFirst()
                        .notBefore())
                .isAfter(asking.letters(offer, asking.ana(), OfferLetters.OVER)
                        .getFirst()
                        .notBefore());
    }

    @Test
    void whomTheOfferNeverReachedIsNotToldThatItIsOver() {
        Offer offer = asking.sent();

        offers.withdraw(asking.workspace(), offer.id(), asking.ivo().id());

        assertThat(asking.letters(offer, asking.ana(), OfferLetters.OVER)).isEmpty();
        assertThat(offers.withdraw(asking.workspace(), offer.id(), asking.ivo().id()))
                .isFalse();
        assertThat(asking.used(asking.ana()) + asking.used(asking.ben())).isZero();
    }

    @Test
    void anOfferExpiresOnceItsTimeIsOverAndAYesComesTooLate() {
        Offer offer = asking.shown(asking.sent());
        asking.overdue(offer);
        ExpireOffers beat = asking.house().getBean(ExpireOffers.class);
        assertThat(beat.nextDue().orElseThrow())
                .isBefore(Instant.now(asking.house().getBean(Clock.class)));

        beat.beat();

        assertThat(asking.now(offer).state()).isEqualTo(OfferState.EXPIRED);
        assertThat(asking.yes(offer, asking.ana())).isInstanceOf(OfferOutcome.Over.class);
        assertThat(asking.letters(offer, asking.ana(), OfferLetters.OVER)).hasSize(1);
        asking.told(offer);
        assertThat(asking.used(asking.ana())).isZero();
    }

    @Test
    void aYesJustBeforeTheBeatIsInTime() {
        Offer offer = asking.sent();
        asking.yes(offer, asking.ana());
        asking.overdue(offer);
        asking.yes(offer, asking.ben());

        asking.house().getBean(ExpireOffers.class).beat();

        assertThat(asking.now(offer).state()).isEqualTo(OfferState.CONFIRMED);
    }

    @Test
    void whoDidNotAnswerIsRemindedOnce() {
        Offer offer = asking.shown(asking.sent());
        asking.yes(offer, asking.ana());
        OfferSideRepository sides = asking.house().getBean(OfferSideRepository.class);
        OfferSide due = asking.side(offer, asking.ben());
        sides.update(new OfferSide(
                due.id(),
                due.workspace(),
                due.offer(),
                due.person(),
                due.reply(),
                due.brings(),
                due.wants(),
                due.line(),
                due.quiet(),
                due.shown(),
                Instant.EPOCH));
        RemindOfOffers beat = asking.house().getBean(RemindOfOffers.class);

        beat.beat();
        beat.beat();

        assertThat(asking.letters(offer, asking.ben(), OfferLetters.REMINDER))
                .filteredOn(letter -> letter.operation() == Operation.POST)
                .hasSize(1);
        assertThat(asking.letters(offer, asking.ana(), OfferLetters.REMINDER))
                .filteredOn(letter -> letter.operation() == Operation.POST)
                .isEmpty();
    }

    @Test
    void offersOfWhoLeavesPausesOrIsGoneClose() {
        Offer left = asking.sent();
        asking.joining()
                .leave(asking.workspace(), asking.peers().id(), asking.ana().id());
        assertThat(asking.now(left).state()).isEqualTo(OfferState.WITHDRAWN);
        asking.joining()
                .join(asking.workspace(), asking.peers().id(), asking.ana().id(), new Application(Role.PEER, "a", "b"));

        Offer paused = asking.sent();
        asking.joining()
                .pause(
                        asking.workspace(),
                        asking.peers().id(),
                        asking.ana().id(),
                        LocalDate.now(asking.house().getBean(Clock.class)).plusDays(9));
        assertThat(asking.now(paused).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.AWAY);
        asking.joining()
                .resume(asking.workspace(), asking.peers().id(), asking.ana().id());

        Offer gone = asking.sent();
        asking.house().getBean(People.class).left(asking.workspace(), "UBEN");
        assertThat(asking.now(gone).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.GONE);
        assertThat(asking.used(asking.ana()) + asking.used(asking.ben())).isZero();
    }

    @Test
    void anOfferThatSlackCannotDeliverCloses() {
        Offer offer = asking.sent();

        asking.mail()
                .refused(asking.letters(offer, asking.ben(), OfferLetters.OFFER).getFirst(), "user_disabled");

        assertThat(asking.now(offer).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(asking.used(asking.ana())).isZero();
    }
}
