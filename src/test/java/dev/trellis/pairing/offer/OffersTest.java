package dev.trellis.pairing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.joining.Participation;
import dev.trellis.pairing.OwnLine;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Places;
import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Step;
import dev.trellis.privacy.steps.Steps;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

@HouseTest
class OffersTest {
    private final Asking asking;
    private final Offers offers;
    private final OfferRepository repository;
    private final Places places;
    private final WorkspaceId workspace;
    private final Person ivo;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    OffersTest(ApplicationContext house, WorkspaceId id) {
        this.asking = new Asking(house, id);
        this.offers = asking.house().getBean(Offers.class);
        this.repository = asking.house().getBean(OfferRepository.class);
        this.places = asking.house().getBean(Places.class);
        this.workspace = asking.workspace();
        this.ivo = asking.ivo();
        this.ana = asking.ana();
        this.ben = asking.ben();
        this.peers = asking.peers();
    }

    @Test
    void bothAreAskedAtTheirOwnWorkAndAPlaceIsHeldForBoth() {
        Offer offer = asking.sent();

        assertThat(offer.state()).isEqualTo(OfferState.OFFERED);
        assertThat(asking.letters(offer, ana, OfferLetters.OFFER)).hasSize(1);
        assertThat(asking.letters(offer, ben, OfferLetters.OFFER))
                .hasSize(1)
                .first()
                .satisfies(letter -> {
                    assertThat(letter.address()).isEqualTo("UBEN");
                    assertThat(ben.week().contains(letter.notBefore())).isTrue();
                });
        assertThat(asking.used(ana)).isEqualTo(1);
        assertThat(asking.used(ben)).isEqualTo(1);
        assertThat(asking.view(offer, ana).line()).isEqualTo(new OwnLine("public speaking", "SQL tuning"));
        assertThat(asking.view(offer, ben).line()).isEqualTo(OwnLine.BLANK);
        assertThat(asking.view(offer, ben).why()).isEqualTo("You both like \uD83C\uDFBB <!channel>");
        assertThat(offers.openFor(workspace, ana.id())).hasSize(1);
        assertThat(offers.askedIn(workspace, peers.id())).containsExactly(offer);
    }

    @Test
    void theLeadsWordsAreSealed() {
        assertThat(repository
                        .findByWorkspaceAndId(workspace, asking.sent().id())
                        .orElseThrow()
                        .why())
                .doesNotContain("like");
    }

    @Test
    void whoHasNotJoinedIsInvitedAndTheirYesJoinsThem() {
        Offer offer = asking.sent();
        assertThat(asking.state(ben)).isEqualTo(Participation.State.INVITED);

        asking.yes(offer, ben);

        assertThat(asking.state(ben)).isEqualTo(Participation.State.AVAILABLE);
    }

    @Test
    void theSecondYesMakesThePair() {
        Offer offer = asking.sent();

        assertThat(asking.yes(offer, ana)).isInstanceOf(OfferOutcome.Saved.class);
        assertThat(asking.yes(offer, ana)).isInstanceOf(OfferOutcome.Saved.class);
        OfferOutcome second = asking.yes(offer, ben);

        assertThat(second)
                .isInstanceOfSatisfying(
                        OfferOutcome.Paired.class,
                        paired -> assertThat(paired.pair().first()).isEqualTo(ana.id()));
        assertThat(asking.house().getBean(Pairs.class).live(workspace, ben.id()))
                .hasSize(1);
        assertThat(asking.used(ana)).isEqualTo(1);
        assertThat(asking.yes(offer, ben)).isInstanceOf(OfferOutcome.Over.class);
        assertThat(offers.pass(workspace, offer.id(), ana.id())).isInstanceOf(OfferOutcome.Over.class);
    }

    @Test
    void theSecondYesIsSeenInEveryMessageOfBoth() {
        Offer offer = asking.shown(asking.sent());
        asking.yes(offer, ana);

        asking.yes(offer, ben);

        assertThat(List.of(OfferLetters.OFFER, OfferLetters.REMINDER))
                .allSatisfy(kind -> assertThat(asking.letters(offer, ben, kind))
                        .extracting(Letter::operation)
                        .contains(Operation.UPDATE));
    }

    @Test
    void aYesHoldsOnlyForTheLineThatWasRead() {
        Offer offer = asking.sent();
        long read = asking.view(offer, ben).mine().line();
        offers.changeLine(workspace, offer.id(), ben.id(), new OwnLine("SQL", "stage fright"), true);

        assertThat(offers.yes(workspace, offer.id(), ben.id(), read)).isInstanceOf(OfferOutcome.LineChanged.class);
        asking.yes(offer, ben);
        assertThat(asking.yes(offer, ana)).isInstanceOfSatisfying(OfferOutcome.Paired.class, paired -> {
            Pairs pairs = asking.house().getBean(Pairs.class);
            assertThat(pairs.line(paired.pair(), ben.id())).isEqualTo(new OwnLine("SQL", "stage fright"));
            assertThat(pairs.introduction(paired.pair()).post().name()).isEqualTo("NONE");
        });
    }

    @Test
    void aYesCanBeTakenBackUntilTheOtherSaysYes() {
        Offer offer = asking.sent();
        asking.yes(offer, ana);

        offers.takeBack(workspace, offer.id(), ana.id());

        assertThat(asking.yes(offer, ben)).isInstanceOf(OfferOutcome.Saved.class);
        asking.yes(offer, ana);
        assertThat(offers.takeBack(workspace, offer.id(), ben.id())).isInstanceOf(OfferOutcome.Over.class);
    }

    @Test
    void nobodyElseSeesOrAnswersAnOffer() {
        Offer offer = asking.sent();

        assertThat(offers.seenBy(workspace, offer.id(), ivo.id())).isEmpty();
        assertThat(offers.yes(workspace, offer.id(), ivo.id(), 1)).isInstanceOf(OfferOutcome.NotYours.class);
        assertThat(offers.pass(workspace, offer.id(), ivo.id())).isInstanceOf(OfferOutcome.NotYours.class);
        assertThat(offers.takeBack(workspace, offer.id(), ivo.id())).isInstanceOf(OfferOutcome.NotYours.class);
        assertThat(offers.changeLine(workspace, offer.id(), ivo.id(), OwnLine.BLANK, true))
                .isInstanceOf(OfferOutcome.NotYours.class);
    }

    @Test
    void anotherWorkspaceDoesNotSeeTheOffer() {
        Offer offer = asking.sent();
        WorkspaceId other = TestHouse.newWorkspace(asking.house()).id();

        assertThatThrownBy(() -> offers.get(other, offer.id())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> offers.yes(other, offer.id(), ana.id(), 1)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> offers.withdraw(other, offer.id(), ivo.id()))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(offers.openFor(other, ana.id())).isEmpty();
        assertThat(offers.askedIn(other, peers.id())).isEmpty();
        assertThat(places.used(other, peers.id(), ana.id())).isZero();
    }

    @Test
    void everyStepHasItsActorAndReason() {
        Offer offer = asking.sent();
        offers.pass(workspace, offer.id(), ben.id());

        List<Step> steps = asking.house().getBean(Steps.class).of(workspace, offer.id());

        assertThat(steps).extracting(Step::became).containsExactly("DRAFT", "APPROVED", "OFFERED", "DECLINED");
        assertThat(steps.getLast().actor()).isEqualTo(ben.id());
        assertThat(steps.getFirst().actor()).isEqualTo(ivo.id());
    }
}
