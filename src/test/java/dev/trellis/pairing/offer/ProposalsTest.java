package dev.trellis.pairing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.pairing.Places;
import dev.trellis.pairing.offer.Refusal.Reason;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom a lead may pair, and why not. */
@HouseTest
class ProposalsTest {
    private final Asking asking;
    private final Proposals proposals;

    ProposalsTest(ApplicationContext house, WorkspaceId workspace) {
        this.asking = new Asking(house, workspace);
        this.proposals = house.getBean(Proposals.class);
    }

    @Test
    void onlyALeadPairsPeople() {
        assertThat(proposals.propose(new Proposal(
                        asking.workspace(),
                        asking.peers().id(),
                        asking.ana().id(),
                        asking.ana().id(),
                        asking.ben().id(),
                        "")))
                .isInstanceOf(Proposed.NotALead.class);
        assertThat(asking.used(asking.ana())).isZero();
    }

    @Test
    void everyBadPickIsRefusedWithItsReason() {
        Person bot = asking.crowd().bot(asking.workspace(), "UBOT", "Bot");
        Person guest = asking.crowd().guest(asking.workspace(), "UGUEST", "Gus");
        Person gone = asking.crowd().gone(asking.workspace(), "UGONE", "Gwen");
        assertThat(asking.reason(asking.with(asking.ana(), asking.ana()))).isEqualTo(Reason.SAME_PERSON);
        assertThat(asking.reason(asking.with(asking.ana(), bot))).isEqualTo(Reason.BOT);
        assertThat(asking.reason(asking.with(guest, asking.ana()))).isEqualTo(Reason.GUEST);
        assertThat(asking.reason(asking.with(asking.ana(), gone))).isEqualTo(Reason.GONE);
        assertThat(asking.reason(asking.proposal("x".repeat(201)))).isEqualTo(Reason.WHY_TOO_LONG);
        assertThat(proposals.propose(asking.proposal("\uD83C\uDFBB".repeat(200))))
                .isInstanceOf(Proposed.Sent.class);
    }

    @Test
    void nobodyIsOfferedTwiceOrBeyondTheirPlaces() {
        Offer offer = asking.sent();
        Person cleo = asking.crowd().member(asking.workspace(), "UCLEO", "Cleo");

        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.OPEN_OFFER);
        assertThat(asking.reason(asking.with(cleo, asking.ana()))).isEqualTo(Reason.FULL);
        assertThat(asking.used(cleo)).isZero();

        asking.yes(offer, asking.ana());
        asking.yes(offer, asking.ben());

        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.LIVE_PAIR);
        assertThat(asking.house()
                        .getBean(Places.class)
                        .allow(
                                asking.workspace(),
                                asking.peers().id(),
                                asking.ana().id(),
                                2))
                .isTrue();
        assertThat(proposals.propose(asking.with(cleo, asking.ana()))).isInstanceOf(Proposed.Sent.class);
        assertThat(asking.house()
                        .getBean(Places.class)
                        .allow(
                                asking.workspace(),
                                asking.peers().id(),
                                asking.ana().id(),
                                1))
                .isFalse();
    }

    @Test
    void whoMustNotBePairedWithSomebodyIsNotWhoeverOfThemSaidSo() {
        Cards cards = asking.house().getBean(Cards.class);
        cards.wish(
                asking.workspace(),
                asking.ben().id(),
                new Wishes(List.of(), Set.of(asking.ana().id())));

        assertThat(asking.reason(asking.with(asking.ana(), asking.ben()))).isEqualTo(Reason.KEPT_APART);
        assertThat(asking.reason(asking.with(asking.ben(), asking.ana()))).isEqualTo(Reason.KEPT_APART);

        cards.wish(asking.workspace(), asking.ben().id(), Wishes.NONE);
        assertThat(proposals.propose(asking.with(asking.ana(), asking.ben()))).isInstanceOf(Proposed.Sent.class);
    }

    @Test
    void whoLeftIsLeftInPeace() {
        asking.joining()
                .leave(asking.workspace(), asking.peers().id(), asking.ana().id());

        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.LEFT);
    }

    @Test
    void inAProgramOfMentorsThereIsOneOfEach() {
        Program mentors = asking.house().getBean(Opened.class).mentors(asking.ivo(), "CMENTORS");
        Person cleo = asking.crowd().member(asking.workspace(), "UCLEO", "Cleo");
        join(mentors, asking.ana(), Role.MENTEE);
        join(mentors, asking.ben(), Role.MENTEE);
        join(mentors, cleo, Role.MENTOR);

        assertThat(asking.reason(in(mentors, asking.ana(), asking.ben()))).isEqualTo(Reason.TWO_MENTEES);
        assertThat(proposals.propose(in(mentors, asking.ana(), cleo))).isInstanceOf(Proposed.Sent.class);
        join(mentors, asking.ben(), Role.MENTOR);
        assertThat(asking.reason(in(mentors, cleo, asking.ben()))).isEqualTo(Reason.TWO_MENTORS);
    }

    @Test
    void whoHasNotJoinedAProgramOfMentorsWouldBeAMentee() {
        Program mentors = asking.house().getBean(Opened.class).mentors(asking.ivo(), "CMENTORS");
        join(mentors, asking.ana(), Role.MENTEE);

        assertThat(asking.reason(in(mentors, asking.ana(), asking.ben()))).isEqualTo(Reason.TWO_MENTEES);
        join(mentors, asking.ana(), Role.MENTOR);
        assertThat(proposals.propose(in(mentors, asking.ana(), asking.ben()))).isInstanceOf(Proposed.Sent.class);
    }

    private void join(Program into, Person person, Role role) {
        asking.joining().join(asking.workspace(), into.id(), person.id(), new Application(role, "a", "b"));
    }

    private Proposal in(Program program, Person one, Person other) {
        return new Proposal(asking.workspace(), program.id(), asking.ivo().id(), one.id(), other.id(), "");
    }

    @Test
    void whoHasRoomForMoreHoldsOnePlaceForOnePartnerHoweverOftenTheyAreProposed() {
        allowTwo(asking.ana());
        allowTwo(asking.ben());
        Offer offer = asking.sent();

        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.OPEN_OFFER);
        assertThat(asking.used(asking.ana())).isEqualTo(1);

        asking.yes(offer, asking.ana());
        asking.yes(offer, asking.ben());
        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.LIVE_PAIR);
        assertThat(asking.used(asking.ana())).isEqualTo(1);
        assertThat(asking.used(asking.ben())).isEqualTo(1);
    }

    /** Slack did not say whether it is there, so it may be answered. */
    @Test
    void anOfferThatMayHaveArrivedCanBeAnswered() {
        Offer offer = asking.sent();
        asking.mail()
                .uncertain(
                        asking.letters(offer, asking.ben(), OfferLetters.OFFER).getFirst());
        assertThat(asking.now(offer).state().open()).isTrue();
        assertThat(asking.side(offer, asking.ben()).shown()).isTrue();
        assertThat(asking.side(offer, asking.ana()).shown()).isFalse();

        assertThat(asking.yes(offer, asking.ben())).isInstanceOf(OfferOutcome.Saved.class);
    }

    private void allowTwo(Person person) {
        assertThat(asking.house()
                        .getBean(Places.class)
                        .allow(asking.workspace(), asking.peers().id(), person.id(), 2))
                .isTrue();
    }
}
