package dev.trellis.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.Joining;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Breaks that meet another break, or whose time passes before somebody is back. */
@HouseTest
class LongBreaksTest {
    private final Duo duo;
    private final Pairs pairs;
    private final Places places;
    private final People people;
    private final Joining joining;
    private final LookAtPauses looking;
    private final WorkspaceId workspace;
    private final Person ana;
    private final Person ben;
    private final Program peers;
    private final Instant begin;
    private final Pair pair;

    LongBreaksTest(ApplicationContext house, WorkspaceId id, LookAtPauses looking) {
        this.duo = new Duo(house, id);
        this.pairs = house.getBean(Pairs.class);
        this.places = house.getBean(Places.class);
        this.people = house.getBean(People.class);
        this.joining = house.getBean(Joining.class);
        this.looking = looking;
        this.workspace = duo.workspace();
        this.ana = duo.ana();
        this.ben = duo.ben();
        this.peers = duo.peers();
        this.begin = duo.clock().instant();
        this.pair = duo.forming();
    }

    @Test
    void theLongerOfTwoBreaksHoldsAndThePairGoesOnWhenBothAreBack() {
        pause(ana, 30);
        pause(ben, 14);
        assertThat(until()).isAfter(begin.plus(Duration.ofDays(29)));

        joining.resume(workspace, peers.id(), ana.id());
        assertThat(state()).isEqualTo(PairState.PAUSED);

        joining.resume(workspace, peers.id(), ben.id());
        assertThat(state()).isEqualTo(PairState.FORMING);
        assertThat(used(ana)).isEqualTo(1);
        assertThat(used(ben)).isEqualTo(1);
    }

    @Test
    void anAccountThatGoesDuringABreakFreesThePlacesOnceAndComingBackTakesThemOnce() {
        pause(ana, 14);

        people.left(workspace, "UBEN");
        assertThat(used(ana)).isZero();
        assertThat(until()).isAfter(begin.plus(Duration.ofDays(29)));
        pairs.makeRoom(workspace, pair.id(), ana.id());
        assertThat(used(ana)).isZero();

        duo.house().getBean(Crowd.class).member(workspace, "UBEN", "Ben", "America/New_York");
        assertThat(state()).as("Ana is away still").isEqualTo(PairState.PAUSED);

        joining.resume(workspace, peers.id(), ana.id());
        assertThat(state()).isEqualTo(PairState.FORMING);
        assertThat(used(ana)).isEqualTo(1);
        assertThat(used(ben)).isEqualTo(1);
    }

    @Test
    void whoIsNotBackWithinThirtyDaysIsWaitedForNoLonger() {
        people.left(workspace, "UBEN");
        Person cleo = duo.house().getBean(Crowd.class).member(workspace, "UCLEO", "Cleo");
        places.take(workspace, peers.id(), Couple.of(ana.id(), cleo.id()));

        lookAfter(29);
        assertThat(state()).isEqualTo(PairState.PAUSED);

        lookAfter(31);
        assertThat(state()).isEqualTo(PairState.ENDED);
        assertThat(duo.overs(pair))
                .singleElement()
                .satisfies(letter -> assertThat(letter.address()).isEqualTo("UANA"));
        duo.overs(pair).forEach(letter -> duo.mail().done(letter, "DANA", "3.3"));
        assertThat(used(ana))
                .as("Cleo has her place, and it is given back by nobody else")
                .isEqualTo(1);
    }

    @Test
    void aBreakThatLastsLongerThanThePausePausesThePairForAnotherDay() {
        duo.house().getBean(Interrupted.class).pair(workspace, pair.id(), ana.id(), begin.plus(Duration.ofDays(7)));
        pause(ben, 30);
        var later = until();

        duo.house().getBean(WalkingClock.class).jump(later.plusSeconds(60));
        looking.beat();

        assertThat(state()).isEqualTo(PairState.PAUSED);
        assertThat(until()).isEqualTo(later.plusSeconds(60).plus(Duration.ofDays(1)));
        joining.resume(workspace, peers.id(), ben.id());
        assertThat(state()).isEqualTo(PairState.FORMING);
    }

    private void pause(Person person, int days) {
        joining.pause(
                workspace, peers.id(), person.id(), LocalDate.now(duo.clock()).plusDays(days));
    }

    private void lookAfter(int days) {
        duo.house().getBean(WalkingClock.class).jump(begin.plus(Duration.ofDays(days)));
        looking.beat();
    }

    private PairState state() {
        return duo.now(pair).state();
    }

    private Instant until() {
        return pairs.pausedUntil(duo.now(pair)).orElseThrow();
    }

    private int used(Person person) {
        return places.used(workspace, peers.id(), person.id());
    }
}
