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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Pairs of whom one leaves, takes a break or is gone. */
@HouseTest
class BreaksTest {
    private final Duo duo;
    private final Pairs pairs;
    private final Places places;
    private final Mail mail;
    private final Clock clock;
    private final WorkspaceId workspace;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    BreaksTest(ApplicationContext house, WorkspaceId id) {
        this.duo = new Duo(house, id);
        this.pairs = duo.house().getBean(Pairs.class);
        this.places = duo.house().getBean(Places.class);
        this.mail = duo.mail();
        this.clock = duo.clock();
        this.workspace = duo.workspace();
        this.ana = duo.ana();
        this.ben = duo.ben();
        this.peers = duo.peers();
    }

    @Test
    void whoLeavesEndsThePairAndBothReadItInTheMorning() {
        Pair pair = duo.forming();

        duo.house().getBean(Joining.class).leave(workspace, peers.id(), ana.id());

        assertThat(duo.now(pair).state()).isEqualTo(PairState.ENDED);
        assertThat(places.used(workspace, peers.id(), ana.id())).isZero();
        assertThat(places.used(workspace, peers.id(), ben.id()))
                .as("until he reads it")
                .isEqualTo(1);
        assertThat(duo.overs(pair))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.notBefore()).isAfter(clock.instant()));
        assertThat(pairs.live(workspace, ben.id())).isEmpty();
        assertThat(pairs.end(workspace, pair.id(), ben.id(), EndReason.NO_FAULT))
                .isFalse();
        assertThat(pairs.book(workspace, pair.id(), ben.id(), clock.instant().plusSeconds(9999)))
                .isInstanceOf(TalkOutcome.NotNow.class);
    }

    @Test
    void aGoneAccountPausesThePairForThirtyDaysAndFreesThePlaces() {
        Pair pair = duo.forming();
        People people = duo.house().getBean(People.class);

        people.left(workspace, "UBEN");

        assertThat(duo.now(pair).state()).isEqualTo(PairState.PAUSED);
        assertThat(places.used(workspace, peers.id(), ana.id())).isZero();
        assertThat(pairs.pausedUntil(pair).orElseThrow())
                .isAfter(clock.instant().plus(Duration.ofDays(29)));

        duo.house().getBean(Crowd.class).member(workspace, "UBEN", "Ben", "America/New_York");

        assertThat(duo.now(pair).state()).isEqualTo(PairState.FORMING);
        assertThat(places.used(workspace, peers.id(), ana.id())).isEqualTo(1);
    }

    @Test
    void whoFoundSomebodyElseMeanwhileDoesNotGoBeyondTheirPlaces() {
        Pair pair = duo.forming();
        duo.house().getBean(People.class).left(workspace, "UBEN");
        Person cleo = duo.house().getBean(Crowd.class).member(workspace, "UCLEO", "Cleo");
        places.take(workspace, peers.id(), Couple.of(ana.id(), cleo.id()));

        duo.house().getBean(Crowd.class).member(workspace, "UBEN", "Ben", "America/New_York");

        assertThat(duo.now(pair).state()).isEqualTo(PairState.ENDED);
        assertThat(places.used(workspace, peers.id(), ana.id())).isEqualTo(1);
    }

    @Test
    void aBreakPausesThePairAndEndsWithIt() {
        Pair pair = duo.confirmed(false);
        Joining joining = duo.house().getBean(Joining.class);

        joining.pause(workspace, peers.id(), ana.id(), LocalDate.now(clock).plusDays(14));

        assertThat(duo.now(pair).state()).isEqualTo(PairState.PAUSED);
        assertThat(places.used(workspace, peers.id(), ana.id())).isEqualTo(1);
        assertThat(mail.about(workspace, pair.sideOf(ben.id()), PairLetters.PAUSED))
                .hasSize(1);
        assertThat(mail.about(workspace, pair.sideOf(ana.id()), PairLetters.PAUSED))
                .isEmpty();

        joining.resume(workspace, peers.id(), ana.id());

        assertThat(duo.now(pair).state()).isEqualTo(PairState.INTRODUCING);
        assertThat(duo.introductions(pair)).hasSize(2);
    }

    @Test
    void timesThatNobodySawBeforeABreakAreOfferedAnewAfterIt() {
        Pair pair = duo.confirmed(false);
        mail.done(duo.introductions(pair).getFirst(), "CPEERS", "1.1");
        mail.done(duo.openings(pair).getFirst(), "GTWO", "");
        Joining joining = duo.house().getBean(Joining.class);
        joining.pause(workspace, peers.id(), ana.id(), LocalDate.now(clock).plusDays(30));
        Instant back = clock.instant().plus(Duration.ofDays(21));
        duo.house().getBean(WalkingClock.class).jump(back);

        joining.resume(workspace, peers.id(), ana.id());

        assertThat(pairs.introduction(duo.now(pair)).times())
                .hasSize(2)
                .allSatisfy(time -> assertThat(time).isAfter(back));
    }
}
