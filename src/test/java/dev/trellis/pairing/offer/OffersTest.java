package dev.trellis.pairing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.joining.Application;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.Role;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.OwnLine;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Places;
import dev.trellis.pairing.Step;
import dev.trellis.pairing.Steps;
import dev.trellis.pairing.offer.Refusal.Reason;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

@HouseTest
class OffersTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Proposals proposals;
    private final Offers offers;
    private final OfferRepository repository;
    private final Places places;
    private final Mail mail;
    private final Crowd crowd;
    private final Joining joining;
    private final Person ivo;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    OffersTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.proposals = house.getBean(Proposals.class);
        this.offers = house.getBean(Offers.class);
        this.repository = house.getBean(OfferRepository.class);
        this.places = house.getBean(Places.class);
        this.mail = house.getBean(Mail.class);
        this.crowd = house.getBean(Crowd.class);
        this.joining = house.getBean(Joining.class);
        this.ivo = crowd.admin(workspace, "UIVO", "Ivo");
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.ben = crowd.member(workspace, "UBEN", "Ben", "America/New_York");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
        joining.join(workspace, peers.id(), ana.id(), new Application(Role.PEER, "public speaking", "SQL tuning"));
    }

    @Test
    void bothAreAskedAtTheirOwnWorkAndAPlaceIsHeldForBoth() {
        Offer offer = sent();

        assertThat(offer.state()).isEqualTo(OfferState.OFFERED);
        assertThat(letters(offer, ana, OfferLetters.OFFER)).hasSize(1);
        assertThat(letters(offer, ben, OfferLetters.OFFER)).hasSize(1).first().satisfies(letter -> {
            assertThat(letter.address()).isEqualTo("UBEN");
            assertThat(ben.week().contains(letter.notBefore())).isTrue();
        });
        assertThat(used(ana)).isEqualTo(1);
        assertThat(used(ben)).isEqualTo(1);
        assertThat(view(offer, ana).line()).isEqualTo(new OwnLine("public speaking", "SQL tuning"));
        assertThat(view(offer, ben).line()).isEqualTo(OwnLine.BLANK);
        assertThat(view(offer, ben).why()).isEqualTo("You both like \uD83C\uDFBB <!channel>");
        assertThat(offers.openFor(workspace, ana.id())).hasSize(1);
        assertThat(offers.openIn(workspace, peers.id())).containsExactly(offer);
    }

    @Test
    void theLeadsWordsAreSealed() {
        assertThat(repository
                        .findByWorkspaceAndId(workspace, sent().id())
                        .orElseThrow()
                        .why())
                .doesNotContain("like");
    }

    @Test
    void whoHasNotJoinedIsInvitedAndTheirYesJoinsThem() {
        Offer offer = sent();
        assertThat(state(ben)).isEqualTo(Participation.State.INVITED);

        yes(offer, ben);

        assertThat(state(ben)).isEqualTo(Participation.State.AVAILABLE);
    }

    @Test
    void theSecondYesMakesThePair() {
        Offer offer = sent();

        assertThat(yes(offer, ana)).isInstanceOf(OfferOutcome.Saved.class);
        assertThat(yes(offer, ana)).isInstanceOf(OfferOutcome.Saved.class);
        OfferOutcome second = yes(offer, ben);

        assertThat(second)
                .isInstanceOfSatisfying(
                        OfferOutcome.Paired.class,
                        paired -> assertThat(paired.pair().first()).isEqualTo(ana.id()));
        assertThat(house.getBean(Pairs.class).live(workspace, ben.id())).hasSize(1);
        assertThat(used(ana)).isEqualTo(1);
        assertThat(yes(offer, ben)).isInstanceOf(OfferOutcome.Over.class);
        assertThat(offers.pass(workspace, offer.id(), ana.id())).isInstanceOf(OfferOutcome.Over.class);
    }

    @Test
    void aYesHoldsOnlyForTheLineThatWasRead() {
        Offer offer = sent();
        long read = view(offer, ben).mine().line();
        offers.changeLine(workspace, offer.id(), ben.id(), new OwnLine("SQL", "stage fright"), true);

        assertThat(offers.yes(workspace, offer.id(), ben.id(), read)).isInstanceOf(OfferOutcome.LineChanged.class);
        yes(offer, ben);
        assertThat(yes(offer, ana)).isInstanceOfSatisfying(OfferOutcome.Paired.class, paired -> {
            Pairs pairs = house.getBean(Pairs.class);
            assertThat(pairs.line(paired.pair(), ben.id())).isEqualTo(new OwnLine("SQL", "stage fright"));
            assertThat(pairs.introduction(paired.pair()).post().name()).isEqualTo("NONE");
        });
    }

    @Test
    void aYesCanBeTakenBackUntilTheOtherSaysYes() {
        Offer offer = sent();
        yes(offer, ana);

        offers.takeBack(workspace, offer.id(), ana.id());

        assertThat(yes(offer, ben)).isInstanceOf(OfferOutcome.Saved.class);
        yes(offer, ana);
        assertThat(offers.takeBack(workspace, offer.id(), ben.id())).isInstanceOf(OfferOutcome.Over.class);
    }

    @Test
    void passingFreesThePlacesAndBothReadItInTheMorning() {
        Offer offer = shown(sent());

        assertThat(offers.pass(workspace, offer.id(), ben.id())).isInstanceOf(OfferOutcome.Passed.class);

        assertThat(now(offer).state()).isEqualTo(OfferState.DECLINED);
        assertThat(used(ana) + used(ben)).isZero();
        for (Person person : List.of(ana, ben)) {
            assertThat(letters(offer, person, OfferLetters.OVER))
                    .hasSize(1)
                    .first()
                    .satisfies(letter -> assertThat(
                                    letter.notBefore().atZone(person.zone()).getHour())
                            .isEqualTo(10));
        }
        assertThat(letters(offer, ana, OfferLetters.OFFER))
                .extracting(Letter::operation)
                .containsExactly(Operation.POST, Operation.UPDATE);
        assertThat(proposals.propose(proposal(""))).isInstanceOf(Proposed.Sent.class);
    }

    @Test
    void whomTheOfferNeverReachedIsNotToldThatItIsOver() {
        Offer offer = sent();

        offers.withdraw(workspace, offer.id(), ivo.id());

        assertThat(letters(offer, ana, OfferLetters.OVER)).isEmpty();
        assertThat(offers.withdraw(workspace, offer.id(), ivo.id())).isFalse();
        assertThat(used(ana) + used(ben)).isZero();
    }

    @Test
    void anOfferExpiresOnceItsTimeIsOverAndAYesComesTooLate() {
        Offer offer = shown(sent());
        overdue(offer);
        ExpireOffers beat = house.getBean(ExpireOffers.class);
        assertThat(beat.nextDue().orElseThrow()).isBefore(Instant.now(house.getBean(Clock.class)));

        beat.beat();

        assertThat(now(offer).state()).isEqualTo(OfferState.EXPIRED);
        assertThat(yes(offer, ana)).isInstanceOf(OfferOutcome.Over.class);
        assertThat(letters(offer, ana, OfferLetters.OVER)).hasSize(1);
        assertThat(used(ana)).isZero();
    }

    @Test
    void aYesJustBeforeTheBeatIsInTime() {
        Offer offer = sent();
        yes(offer, ana);
        overdue(offer);
        yes(offer, ben);

        house.getBean(ExpireOffers.class).beat();

        assertThat(now(offer).state()).isEqualTo(OfferState.CONFIRMED);
    }

    @Test
    void whoDidNotAnswerIsRemindedOnce() {
        Offer offer = shown(sent());
        yes(offer, ana);
        OfferSideRepository sides = house.getBean(OfferSideRepository.class);
        OfferSide due = side(offer, ben);
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
        RemindOfOffers beat = house.getBean(RemindOfOffers.class);

        beat.beat();
        beat.beat();

        assertThat(letters(offer, ben, OfferLetters.REMINDER))
                .filteredOn(letter -> letter.operation() == Operation.POST)
                .hasSize(1);
        assertThat(letters(offer, ana, OfferLetters.REMINDER))
                .filteredOn(letter -> letter.operation() == Operation.POST)
                .isEmpty();
    }

    @Test
    void offersOfWhoLeavesPausesOrIsGoneClose() {
        Offer left = sent();
        joining.leave(workspace, peers.id(), ana.id());
        assertThat(now(left).state()).isEqualTo(OfferState.WITHDRAWN);
        joining.join(workspace, peers.id(), ana.id(), new Application(Role.PEER, "a", "b"));

        Offer paused = sent();
        joining.pause(
                workspace,
                peers.id(),
                ana.id(),
                LocalDate.now(house.getBean(Clock.class)).plusDays(9));
        assertThat(now(paused).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(reason(proposal(""))).isEqualTo(Reason.AWAY);
        joining.resume(workspace, peers.id(), ana.id());

        Offer gone = sent();
        house.getBean(People.class).left(workspace, "UBEN");
        assertThat(now(gone).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(reason(proposal(""))).isEqualTo(Reason.GONE);
        assertThat(used(ana) + used(ben)).isZero();
    }

    @Test
    void anOfferThatSlackCannotDeliverCloses() {
        Offer offer = sent();

        mail.refused(letters(offer, ben, OfferLetters.OFFER).getFirst(), "user_disabled");

        assertThat(now(offer).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(used(ana)).isZero();
    }

    @Test
    void onlyALeadPairsPeople() {
        assertThat(proposals.propose(new Proposal(workspace, peers.id(), ana.id(), ana.id(), ben.id(), "")))
                .isInstanceOf(Proposed.NotALead.class);
        assertThat(used(ana)).isZero();
    }

    @Test
    void everyBadPickIsRefusedWithItsReason() {
        Person bot = crowd.bot(workspace, "UBOT", "Bot");
        Person guest = crowd.guest(workspace, "UGUEST", "Gus");
        Person gone = crowd.gone(workspace, "UGONE", "Gwen");
        assertThat(reason(with(ana, ana))).isEqualTo(Reason.SAME_PERSON);
        assertThat(reason(with(ana, bot))).isEqualTo(Reason.BOT);
        assertThat(reason(with(guest, ana))).isEqualTo(Reason.GUEST);
        assertThat(reason(with(ana, gone))).isEqualTo(Reason.GONE);
        assertThat(reason(proposal("x".repeat(201)))).isEqualTo(Reason.WHY_TOO_LONG);
        assertThat(proposals.propose(proposal("\uD83C\uDFBB".repeat(200)))).isInstanceOf(Proposed.Sent.class);
    }

    @Test
    void nobodyIsOfferedTwiceOrBeyondTheirPlaces() {
        Offer offer = sent();
        Person cleo = crowd.member(workspace, "UCLEO", "Cleo");

        assertThat(reason(proposal(""))).isEqualTo(Reason.OPEN_OFFER);
        assertThat(reason(with(cleo, ana))).isEqualTo(Reason.FULL);
        assertThat(used(cleo)).isZero();

        yes(offer, ana);
        yes(offer, ben);

        assertThat(reason(proposal(""))).isEqualTo(Reason.LIVE_PAIR);
        assertThat(places.allow(workspace, peers.id(), ana.id(), 2)).isTrue();
        assertThat(proposals.propose(with(cleo, ana))).isInstanceOf(Proposed.Sent.class);
        assertThat(places.allow(workspace, peers.id(), ana.id(), 1)).isFalse();
    }

    @Test
    void whoLeftIsLeftInPeace() {
        joining.leave(workspace, peers.id(), ana.id());

        assertThat(reason(proposal(""))).isEqualTo(Reason.LEFT);
    }

    @Test
    void nobodyElseSeesOrAnswersAnOffer() {
        Offer offer = sent();

        assertThat(offers.seenBy(workspace, offer.id(), ivo.id())).isEmpty();
        assertThat(offers.yes(workspace, offer.id(), ivo.id(), 1)).isInstanceOf(OfferOutcome.NotYours.class);
        assertThat(offers.pass(workspace, offer.id(), ivo.id())).isInstanceOf(OfferOutcome.NotYours.class);
        assertThat(offers.takeBack(workspace, offer.id(), ivo.id())).isInstanceOf(OfferOutcome.NotYours.class);
        assertThat(offers.changeLine(workspace, offer.id(), ivo.id(), OwnLine.BLANK, true))
                .isInstanceOf(OfferOutcome.NotYours.class);
    }

    @Test
    void anotherWorkspaceDoesNotSeeTheOffer() {
        Offer offer = sent();
        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThatThrownBy(() -> offers.get(other, offer.id())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> offers.yes(other, offer.id(), ana.id(), 1)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> offers.withdraw(other, offer.id(), ivo.id()))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(offers.openFor(other, ana.id())).isEmpty();
        assertThat(offers.openIn(other, peers.id())).isEmpty();
        assertThat(places.used(other, peers.id(), ana.id())).isZero();
    }

    @Test
    void everyStepHasItsActorAndReason() {
        Offer offer = sent();
        offers.pass(workspace, offer.id(), ben.id());

        List<Step> steps = house.getBean(Steps.class).of(workspace, offer.id());

        assertThat(steps).extracting(Step::became).containsExactly("DRAFT", "APPROVED", "OFFERED", "DECLINED");
        assertThat(steps.getLast().actor()).isEqualTo(ben.id());
        assertThat(steps.getFirst().actor()).isEqualTo(ivo.id());
    }

    private Offer sent() {
        return switch (proposals.propose(proposal("You both like \uD83C\uDFBB <!channel>"))) {
            case Proposed.Sent(Offer offer) -> offer;
            case Proposed.Refused refused -> throw new AssertionError(refused.toString());
            case Proposed.NotALead notALead -> throw new AssertionError(notALead.toString());
        };
    }

    /** Both have it on their screens. */
    private Offer shown(Offer offer) {
        for (Person person : List.of(ana, ben)) {
            mail.done(letters(offer, person, OfferLetters.OFFER).getFirst(), "D1", "1.1");
        }
        return offer;
    }

    private Proposal proposal(String why) {
        return new Proposal(workspace, peers.id(), ivo.id(), ana.id(), ben.id(), why);
    }

    private Proposal with(Person one, Person other) {
        return new Proposal(workspace, peers.id(), ivo.id(), one.id(), other.id(), "");
    }

    private Reason reason(Proposal proposal) {
        return switch (proposals.propose(proposal)) {
            case Proposed.Refused(Refusal because) -> because.reason();
            case Proposed.Sent sent -> throw new AssertionError(sent.toString());
            case Proposed.NotALead notALead -> throw new AssertionError(notALead.toString());
        };
    }

    private OfferOutcome yes(Offer offer, Person person) {
        OfferSide side = side(offer, person);
        return offers.yes(workspace, offer.id(), person.id(), side.line());
    }

    private OfferView view(Offer offer, Person person) {
        return offers.seenBy(workspace, offer.id(), person.id()).orElseThrow();
    }

    private OfferSide side(Offer offer, Person person) {
        return view(offer, person).mine();
    }

    private Offer now(Offer offer) {
        return offers.get(workspace, offer.id());
    }

    private void overdue(Offer offer) {
        Offer now = now(offer);
        repository.update(new Offer(
                now.id(),
                now.workspace(),
                now.program(),
                now.lower(),
                now.higher(),
                now.lead(),
                now.why(),
                now.state(),
                Instant.parse("2020-01-01T00:00:00Z"),
                now.version()));
    }

    private int used(Person person) {
        return places.used(workspace, peers.id(), person.id());
    }

    private Participation.State state(Person person) {
        return joining.of(workspace, peers.id(), person.id()).orElseThrow().state();
    }

    private List<Letter> letters(Offer offer, Person person, String kind) {
        Couple couple = offer.couple();
        assertThat(couple.has(person.id())).isTrue();
        return mail.about(workspace, OfferSide.id(offer, person.id()), kind);
    }
}
