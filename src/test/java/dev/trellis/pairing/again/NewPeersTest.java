package dev.trellis.pairing.again;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.Duo;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairState;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Places;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@HouseTest
class NewPeersTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final NewPeers newPeers;
    private final Joining joining;
    private final Places places;
    private final Duo duo;

    NewPeersTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.newPeers = house.getBean(NewPeers.class);
        this.joining = house.getBean(Joining.class);
        this.places = house.getBean(Places.class);
        this.duo = new Duo(house, workspace);
    }

    @Test
    void whosePairEndedIsOnTheListAndHearsByADay() {
        Pair pair = ended();

        Looking looking = look(pair, duo.ana());

        assertThat(looking).isInstanceOfSatisfying(Looking.Waiting.class, waiting -> {
            assertThat(waiting.kept()).isFalse();
            assertThat(waiting.pairsBy()).isAfter(LocalDate.now(duo.clock()));
        });
        assertThat(ana().dueAt()).isNotNull();
        assertThat(ana().isAvailable()).isTrue();
    }

    @Test
    void aBreakOfOnesOwnEndsWithIt() {
        Pair pair = ended();
        joining.pause(
                workspace,
                duo.peers().id(),
                duo.ana().id(),
                LocalDate.now(duo.clock()).plusDays(20));

        assertThat(look(pair, duo.ana())).isInstanceOf(Looking.Waiting.class);

        assertThat(ana().isAvailable()).isTrue();
    }

    @Test
    void whoseAccountIsGoneDoesNotHoldThePartnerBack() {
        Pair pair = duo.forming();
        house.getBean(People.class).left(workspace, "UBEN");

        assertThat(look(pair, duo.ana()))
                .isInstanceOfSatisfying(
                        Looking.Waiting.class,
                        waiting -> assertThat(waiting.kept()).isTrue());

        assertThat(used(duo.ana())).isZero();
        assertThat(duo.now(pair).state()).isEqualTo(PairState.PAUSED);
    }

    @Test
    void aPartnersBreakNoLongerHoldsThePlacesAndThePairGoesOnAfterItIfBothHaveRoom() {
        Pair pair = restingBen();

        assertThat(look(pair, duo.ana())).isInstanceOf(Looking.Waiting.class);
        assertThat(look(pair, duo.ana())).isInstanceOf(Looking.Waiting.class);
        assertThat(used(duo.ana()) + used(duo.ben())).isZero();

        joining.resume(workspace, duo.peers().id(), duo.ben().id());

        assertThat(duo.now(pair).state()).isEqualTo(PairState.FORMING);
        assertThat(used(duo.ana())).isEqualTo(1);
        assertThat(look(pair, duo.ana())).isInstanceOf(Looking.GoesOn.class);
    }

    @Test
    void whoFoundSomebodyElseDoesNotGetTheOldPairBackAsWell() {
        Pair pair = restingBen();
        look(pair, duo.ana());
        Person cleo = house.getBean(Crowd.class).member(workspace, "UCLEO", "Cleo");
        places.take(workspace, duo.peers().id(), Couple.of(duo.ana().id(), cleo.id()));

        assertThat(look(pair, duo.ana())).isInstanceOf(Looking.Full.class);
        joining.resume(workspace, duo.peers().id(), duo.ben().id());

        assertThat(duo.now(pair).state()).isEqualTo(PairState.ENDED);
        assertThat(used(duo.ana())).isEqualTo(1);
    }

    @Test
    void whoLeftIsAskedToJoinAgain() {
        Pair pair = duo.forming();
        joining.leave(workspace, duo.peers().id(), duo.ana().id());

        assertThat(look(pair, duo.ana())).isEqualTo(new Looking.NotIn(duo.peers()));
        assertThat(look(pair, duo.ben())).isInstanceOf(Looking.Waiting.class);
    }

    /** Ben ends a paused pair, and Ana's button says until the morning what it would have said anyway. */
    @Test
    void anEndThatIsNotToldYetDoesNotShow() {
        Pair pair = restingBen();
        house.getBean(Pairs.class).end(workspace, pair.id(), duo.ben().id(), EndReason.NO_FAULT);

        assertThat(look(pair, duo.ana()))
                .isInstanceOfSatisfying(
                        Looking.Waiting.class,
                        waiting -> assertThat(waiting.kept()).isTrue());
        assertThat(used(duo.ana())).isZero();
        assertThat(used(duo.ben())).isZero();
    }

    @Test
    void onlyTheTwoLookAndOnlyInTheirWorkspace() {
        Pair pair = ended();
        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThat(look(pair, duo.ivo())).isEqualTo(new Looking.NotYours());
        assertThat(newPeers.look(other, pair.id(), duo.ana().id())).isEqualTo(new Looking.NotYours());
        assertThat(newPeers.look(workspace, PairId.make(), duo.ana().id())).isEqualTo(new Looking.NotYours());
    }

    private Pair ended() {
        Pair pair = duo.forming();
        house.getBean(Pairs.class).end(workspace, pair.id(), duo.ben().id(), EndReason.NO_FAULT);
        return duo.now(pair);
    }

    /** Ben takes a break. */
    private Pair restingBen() {
        Pair pair = duo.forming();
        LocalDate back = LocalDate.now(duo.clock()).plusDays(14);
        joining.pause(workspace, duo.peers().id(), duo.ben().id(), back);
        return duo.now(pair);
    }

    private Looking look(Pair pair, Person who) {
        return newPeers.look(workspace, pair.id(), who.id());
    }

    private Participation ana() {
        return joining.of(workspace, duo.peers().id(), duo.ana().id()).orElseThrow();
    }

    private int used(Person person) {
        return places.used(workspace, duo.peers().id(), person.id());
    }
}
