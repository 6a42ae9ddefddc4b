package dev.trellis.pairing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.Application;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Role;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.pairing.Places;
import dev.trellis.pairing.offer.Refusal.Reason;
import dev.trellis.people.Crowd;
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
    private final Places places;
    private final Crowd crowd;
    private final Joining joining;
    private final WorkspaceId workspace;
    private final Person ivo;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    ProposalsTest(ApplicationContext house, WorkspaceId id) {
        this.asking = new Asking(house, id);
        this.proposals = asking.house().getBean(Proposals.class);
        this.places = asking.house().getBean(Places.class);
        this.crowd = asking.crowd();
        this.joining = asking.joining();
        this.workspace = asking.workspace();
        this.ivo = asking.ivo();
        this.ana = asking.ana();
        this.ben = asking.ben();
        this.peers = asking.peers();
    }

    @Test
    void onlyALeadPairsPeople() {
        assertThat(proposals.propose(new Proposal(workspace, peers.id(), ana.id(), ana.id(), ben.id(), "")))
                .isInstanceOf(Proposed.NotALead.class);
        assertThat(asking.used(ana)).isZero();
    }

    @Test
    void everyBadPickIsRefusedWithItsReason() {
        Person bot = crowd.bot(workspace, "UBOT", "Bot");
        Person guest = crowd.guest(workspace, "UGUEST", "Gus");
        Person gone = crowd.gone(workspace, "UGONE", "Gwen");
        assertThat(asking.reason(asking.with(ana, ana))).isEqualTo(Reason.SAME_PERSON);
        assertThat(asking.reason(asking.with(ana, bot))).isEqualTo(Reason.BOT);
        assertThat(asking.reason(asking.with(guest, ana))).isEqualTo(Reason.GUEST);
        assertThat(asking.reason(asking.with(ana, gone))).isEqualTo(Reason.GONE);
        assertThat(asking.reason(asking.proposal("x".repeat(201)))).isEqualTo(Reason.WHY_TOO_LONG);
        assertThat(proposals.propose(asking.proposal("\uD83C\uDFBB".repeat(200))))
                .isInstanceOf(Proposed.Sent.class);
    }

    @Test
    void nobodyIsOfferedTwiceOrBeyondTheirPlaces() {
        Offer offer = asking.sent();
        Person cleo = crowd.member(workspace, "UCLEO", "Cleo");

        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.OPEN_OFFER);
        assertThat(asking.reason(asking.with(cleo, ana))).isEqualTo(Reason.FULL);
        assertThat(asking.used(cleo)).isZero();

        asking.yes(offer, ana);
        asking.yes(offer, ben);

        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.LIVE_PAIR);
        assertThat(places.allow(workspace, peers.id(), ana.id(), 2)).isTrue();
        assertThat(proposals.propose(asking.with(cleo, ana))).isInstanceOf(Proposed.Sent.class);
        assertThat(places.allow(workspace, peers.id(), ana.id(), 1)).isFalse();
    }

    @Test
    void whoMustNotBePairedWithSomebodyIsNotWhoeverOfThemSaidSo() {
        Cards cards = asking.house().getBean(Cards.class);
        cards.wish(workspace, ben.id(), new Wishes(List.of(), Set.of(ana.id())));

        assertThat(asking.reason(asking.with(ana, ben))).isEqualTo(Reason.KEPT_APART);
        assertThat(asking.reason(asking.with(ben, ana))).isEqualTo(Reason.KEPT_APART);

        cards.wish(workspace, ben.id(), Wishes.NONE);
        assertThat(proposals.propose(asking.with(ana, ben))).isInstanceOf(Proposed.Sent.class);
    }

    @Test
    void whoLeftIsLeftInPeace() {
        joining.leave(workspace, peers.id(), ana.id());

        assertThat(asking.reason(asking.proposal(""))).isEqualTo(Reason.LEFT);
    }

    @Test
    void inAProgramOfMentorsThereIsOneOfEach() {
        Program mentors = asking.house().getBean(Opened.class).mentors(ivo, "CMENTORS");
        Person cleo = asking.crowd().member(workspace, "UCLEO", "Cleo");
        join(mentors, ana, Role.MENTEE);
        join(mentors, ben, Role.MENTEE);
        join(mentors, cleo, Role.MENTOR);

        assertThat(asking.reason(in(mentors, ana, ben))).isEqualTo(Reason.TWO_MENTEES);
        assertThat(proposals.propose(in(mentors, ana, cleo))).isInstanceOf(Proposed.Sent.class);
        join(mentors, ben, Role.MENTOR);
        assertThat(asking.reason(in(mentors, cleo, ben))).isEqualTo(Reason.TWO_MENTORS);
    }

    @Test
    void whoHasNotJoinedAProgramOfMentorsWouldBeAMentee() {
        Program mentors = asking.house().getBean(Opened.class).mentors(ivo, "CMENTORS");
        join(mentors, ana, Role.MENTEE);

        assertThat(asking.reason(in(mentors, ana, ben))).isEqualTo(Reason.TWO_MENTEES);
        join(mentors, ana, Role.MENTOR);
        assertThat(proposals.propose(in(mentors, ana, ben))).isInstanceOf(Proposed.Sent.class);
    }

    private void join(Program into, Person person, Role role) {
        asking.joining().join(workspace, into.id(), person.id(), new Application(role, "a", "b"));
    }

    private Proposal in(Program program, Person one, Person other) {
        return new Proposal(workspace, program.id(), ivo.id(), one.id(), other.id(), "");
    }
}
