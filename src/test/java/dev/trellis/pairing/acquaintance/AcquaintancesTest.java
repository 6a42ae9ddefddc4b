package dev.trellis.pairing.acquaintance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Introduced;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.pairing.offer.Proposed;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@HouseTest
@Tag("database")
class AcquaintancesTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Acquaintances acquaintances;
    private final Person ivo;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    AcquaintancesTest(ApplicationContext house, WorkspaceId workspace, Crowd crowd) {
        this.house = house;
        this.workspace = workspace;
        this.acquaintances = house.getBean(Acquaintances.class);
        this.ivo = crowd.admin(workspace, "UIVO", "Ivo");
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.ben = crowd.member(workspace, "UBEN", "Ben");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
    }

    @Test
    void aPairIsAnAcquaintanceFromItsBeginning() {
        house.getBean(Introduced.class).pair(peers, ana, ben);

        assertThat(only())
                .isEqualTo(new Acquaintance(
                        Couple.of(ana.id(), ben.id()),
                        house.getBean(Clock.class).instant(),
                        true,
                        false));
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void howTheyPartedTellsWhetherTheyMayMeetAgain(EndReason reason) {
        Pair pair = house.getBean(Introduced.class).pair(peers, ana, ben);
        house.getBean(Pairs.class).end(workspace, pair.id(), ana.id(), reason);

        assertThat(only().live()).isFalse();
        assertThat(only().never())
                .isEqualTo(
                        switch (reason) {
                            case MISMATCH, CONFLICT_OF_INTEREST, SAFETY -> true;
                            case NO_FAULT, LEFT, DORMANT -> false;
                        });
    }

    @Test
    void anOpenOfferIsAliveAPassedOneIsPastAndAWithdrawnOneIsNone() {
        Offer passed = propose();
        assertThat(only().live()).isTrue();
        house.getBean(Offers.class).pass(workspace, passed.id(), ben.id());
        assertThat(only().live()).isFalse();

        Offer withdrawn = propose();
        house.getBean(Offers.class).withdraw(workspace, withdrawn.id(), ivo.id());

        assertThat(acquaintances.in(workspace, peers.id())).hasSize(1);
    }

    @Test
    void ofAFewOnlyWhoMetOneAnotherIsRead() {
        house.getBean(Introduced.class).pair(peers, ana, ben);
        List<PersonId> both = List.of(ana.id(), ben.id(), ivo.id());

        assertThat(acquaintances.among(workspace, peers.id(), both)).containsExactly(only());
        assertThat(acquaintances.among(workspace, peers.id(), List.of(ana.id(), ivo.id())))
                .isEmpty();
        assertThat(acquaintances.among(workspace, peers.id(), List.of())).isEmpty();
    }

    @Test
    void anotherWorkspaceReadsNothing() {
        house.getBean(Introduced.class).pair(peers, ana, ben);

        assertThat(acquaintances.in(TestHouse.newWorkspace(house).id(), peers.id()))
                .isEmpty();
    }

    private Offer propose() {
        Proposed proposed = house.getBean(Proposals.class)
                .propose(new Proposal(workspace, peers.id(), ivo.id(), ana.id(), ben.id(), ""));
        return ((Proposed.Sent) proposed).offer();
    }

    private Acquaintance only() {
        assertThat(acquaintances.in(workspace, peers.id())).hasSize(1);
        return acquaintances.in(workspace, peers.id()).getFirst();
    }
}
