package dev.trellis.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.joining.Application;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Role;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

@HouseTest
class PairsTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Pairs pairs;
    private final Places places;
    private final Mail mail;
    private final Clock clock;
    private final Person ivo;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    PairsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.pairs = house.getBean(Pairs.class);
        this.places = house.getBean(Places.class);
        this.mail = house.getBean(Mail.class);
        this.clock = house.getBean(Clock.class);
        Crowd crowd = house.getBean(Crowd.class);
        this.ivo = crowd.admin(workspace, "UIVO", "Ivo");
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.ben = crowd.member(workspace, "UBEN", "Ben", "America/New_York");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
        Joining joining = house.getBean(Joining.class);
        joining.join(workspace, peers.id(), ana.id(), new Application(Role.PEER, "public speaking", "SQL tuning"));
        joining.join(workspace, peers.id(), ben.id(), new Application(Role.PEER, "SQL tuning", "public speaking"));
    }

    @Test
    void theIntroductionGoesToTheChannelFirstThenTheTwoGetAConversationAndAreAskedForATime() {
        Pair pair = confirmed(false);
        assertThat(pair.state()).isEqualTo(PairState.INTRODUCING);
        assertThat(introductions(pair)).hasSize(1).first().satisfies(letter -> {
            assertThat(letter.address()).isEqualTo("CPEERS");
            assertThat(letter.notBefore()).isAfterOrEqualTo(clock.instant().minusSeconds(60));
        });
        assertThat(openings(pair)).isEmpty();

        mail.done(introductions(pair).getFirst(), "CPEERS", "1.1");

        assertThat(now(pair).state()).isEqualTo(PairState.INTRODUCED);
        assertThat(now(pair).introducedAt()).isNotNull();
        assertThat(openings(pair)).hasSize(1);

        mail.done(openings(pair).getFirst(), "GTWO", "");

        assertThat(now(pair).conversation()).isEqualTo("GTWO");
        assertThat(pairs.introduction(pair).times()).hasSize(2);
        assertThat(talks(pair))
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.address()).isEqualTo("GTWO"));

        mail.done(talks(pair).getFirst(), "GTWO", "1.2");

        assertThat(now(pair).state()).isEqualTo(PairState.FORMING);
    }

    @Test
    void hearingOfEachLetterTwiceChangesNothing() {
        Pair pair = confirmed(false);
        Letter introduction = introductions(pair).getFirst();
        mail.done(introduction, "CPEERS", "1.1");
        mail.done(introduction, "CPEERS", "1.1");
        Letter opening = openings(pair).getFirst();
        mail.done(opening, "GTWO", "");
        List<Instant> times = pairs.introduction(pair).times();
        mail.done(opening, "GTWO", "");
        mail.done(introduction, "CPEERS", "1.1");
        Letter talk = talks(pair).getFirst();
        mail.done(talk, "GTWO", "1.2");
        Pair forming = now(pair);
        mail.done(talk, "GTWO", "1.2");

        assertThat(now(pair)).isEqualTo(forming);
        assertThat(pairs.introduction(pair).times()).isEqualTo(times);
        assertThat(mail.kept(workspace, pair.id().toString())).hasSize(3);
    }

    @Test
    void whoKeepsOutOfTheChannelIsIntroducedInTheConversationOfTheTwo() {
        Pair pair = confirmed(true);

        assertThat(introductions(pair)).isEmpty();
        assertThat(pairs.introduction(pair).post()).isEqualTo(ChannelPost.NONE);

        mail.done(openings(pair).getFirst(), "GTWO", "");
        assertThat(now(pair).state()).isEqualTo(PairState.INTRODUCING);
        mail.done(talks(pair).getFirst(), "GTWO", "1.2");

        assertThat(now(pair).state()).isEqualTo(PairState.FORMING);
        assertThat(now(pair).introducedAt()).isNotNull();
    }

    @Test
    void aRefusedIntroductionIsToldToALeadAndTheConversationGoesOn() {
        Pair pair = confirmed(false);

        mail.refused(introductions(pair).getFirst(), "is_archived");

        assertThat(pairs.introduction(pair).post()).isEqualTo(ChannelPost.REFUSED);
        assertThat(troubles(pair))
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.address()).isEqualTo("UIVO"));
        assertThat(openings(pair)).hasSize(1);
    }

    @Test
    void anUncertainIntroductionIsNotRepeatedUnlessALeadSaysSo() {
        Pair pair = confirmed(false);

        mail.uncertain(introductions(pair).getFirst());

        assertThat(introductions(pair)).hasSize(1);
        assertThat(troubles(pair)).hasSize(1);
        assertThat(openings(pair)).hasSize(1);

        assertThat(pairs.introduceAgain(workspace, pair.id())).isTrue();
        assertThat(pairs.introduceAgain(workspace, pair.id())).isFalse();
        assertThat(introductions(pair)).hasSize(2);

        mail.done(introductions(pair).getLast(), "CPEERS", "2.2");

        assertThat(pairs.introduction(pair).post()).isEqualTo(ChannelPost.POSTED);
        assertThat(now(pair).state()).isEqualTo(PairState.INTRODUCED);
        assertThat(pairs.introductionFound(workspace, pair.id())).isFalse();
    }

    @Test
    void theApprovedLinesAreFrozen() {
        Pair pair = confirmed(false);

        house.getBean(Joining.class)
                .join(workspace, peers.id(), ana.id(), new Application(Role.PEER, "Rust", "patience"));

        assertThat(pairs.line(pair, ana.id())).isEqualTo(new OwnLine("public speaking", "SQL tuning"));
        assertThat(pairs.line(pair, ben.id())).isEqualTo(new OwnLine("SQL tuning", "public speaking"));
    }

    @Test
    void onlyTheTwoBookATimeAndOnlyInTheFuture() {
        Pair pair = forming();
        Instant soon = clock.instant().plus(Duration.ofDays(2));

        assertThat(pairs.book(workspace, pair.id(), ivo.id(), soon)).isInstanceOf(TalkOutcome.NotYours.class);
        assertThat(pairs.book(workspace, pair.id(), ana.id(), clock.instant().minusSeconds(1)))
                .isInstanceOf(TalkOutcome.Past.class);
        assertThat(pairs.book(workspace, pair.id(), ana.id(), soon)).isInstanceOf(TalkOutcome.Booked.class);
        assertThat(pairs.introduction(pair).talkAt()).isNotNull();
        assertThat(talks(pair)).extracting(Letter::operation).containsExactly(Operation.POST, Operation.UPDATE);
    }

    @Test
    void whoLeavesEndsThePairAndBothReadItInTheMorning() {
        Pair pair = forming();

        house.getBean(Joining.class).leave(workspace, peers.id(), ana.id());

        assertThat(now(pair).state()).isEqualTo(PairState.ENDED);
        assertThat(places.used(workspace, peers.id(), ana.id())).isZero();
        assertThat(places.used(workspace, peers.id(), ben.id())).isZero();
        assertThat(overs(pair))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.notBefore()).isAfter(clock.instant()));
        assertThat(pairs.live(workspace, ben.id())).isEmpty();
        assertThat(pairs.end(workspace, pair.id(), ben.id(), EndReason.NO_FAULT))
                .isFalse();
        assertThat(pairs.book(workspace, pair.id(), ben.id(), clock.instant().plusSeconds(9999)))
                .isInstanceOf(TalkOutcome.Over.class);
    }

    @Test
    void aGoneAccountPausesThePairForThirtyDaysAndFreesThePlaces() {
        Pair pair = forming();
        People people = house.getBean(People.class);

        people.left(workspace, "UBEN");

        assertThat(now(pair).state()).isEqualTo(PairState.PAUSED);
        assertThat(places.used(workspace, peers.id(), ana.id())).isZero();
        assertThat(pairs.pausedUntil(pair).orElseThrow())
                .isAfter(clock.instant().plus(Duration.ofDays(29)));

        house.getBean(Crowd.class).member(workspace, "UBEN", "Ben", "America/New_York");

        assertThat(now(pair).state()).isEqualTo(PairState.FORMING);
        assertThat(places.used(workspace, peers.id(), ana.id())).isEqualTo(1);
    }

    @Test
    void whoFoundSomebodyElseMeanwhileDoesNotGoBeyondTheirPlaces() {
        Pair pair = forming();
        house.getBean(People.class).left(workspace, "UBEN");
        Person cleo = house.getBean(Crowd.class).member(workspace, "UCLEO", "Cleo");
        places.take(workspace, peers.id(), Couple.of(ana.id(), cleo.id()));

        house.getBean(Crowd.class).member(workspace, "UBEN", "Ben", "America/New_York");

        assertThat(now(pair).state()).isEqualTo(PairState.ENDED);
        assertThat(places.used(workspace, peers.id(), ana.id())).isEqualTo(1);
    }

    @Test
    void aBreakPausesThePairAndEndsWithIt() {
        Pair pair = confirmed(false);
        Joining joining = house.getBean(Joining.class);

        joining.pause(workspace, peers.id(), ana.id(), LocalDate.now(clock).plusDays(14));

        assertThat(now(pair).state()).isEqualTo(PairState.PAUSED);
        assertThat(places.used(workspace, peers.id(), ana.id())).isEqualTo(1);
        assertThat(mail.about(workspace, pair.sideOf(ben.id()), PairLetters.PAUSED))
                .hasSize(1);
        assertThat(mail.about(workspace, pair.sideOf(ana.id()), PairLetters.PAUSED))
                .isEmpty();

        joining.resume(workspace, peers.id(), ana.id());

        assertThat(now(pair).state()).isEqualTo(PairState.INTRODUCING);
        assertThat(introductions(pair)).hasSize(2);
    }

    @Test
    void everyStepIsWrittenDown() {
        Pair pair = forming();
        pairs.activate(workspace, pair.id());
        pairs.end(workspace, pair.id(), ana.id(), EndReason.MISMATCH);

        assertThat(house.getBean(Steps.class).of(workspace, pair.id()))
                .extracting(Step::became)
                .containsExactly("CONFIRMED", "INTRODUCING", "INTRODUCED", "FORMING", "ACTIVE", "ENDED");
        assertThat(house.getBean(Steps.class).of(workspace, pair.id()).getLast())
                .satisfies(step -> {
                    assertThat(step.actor()).isEqualTo(ana.id());
                    assertThat(step.reason()).isEqualTo("MISMATCH");
                });
    }

    @Test
    void anotherWorkspaceDoesNotSeeThePair() {
        Pair pair = confirmed(false);
        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThatThrownBy(() -> pairs.get(other, pair.id())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> pairs.end(other, pair.id(), ana.id(), EndReason.LEFT))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(pairs.live(other, ana.id())).isEmpty();
        assertThat(pairs.liveIn(other, peers.id())).isEmpty();
        assertThat(pairs.liveIn(workspace, peers.id())).containsExactly(now(pair));
    }

    private Pair confirmed(boolean quiet) {
        places.take(workspace, peers.id(), Couple.of(ana.id(), ben.id()));
        return pairs.confirm(
                workspace,
                peers.id(),
                new Approved(ana.id(), new OwnLine("public speaking", "SQL tuning"), quiet),
                new Approved(ben.id(), new OwnLine("SQL tuning", "public speaking"), false));
    }

    private Pair forming() {
        Pair pair = confirmed(false);
        mail.done(introductions(pair).getFirst(), "CPEERS", "1.1");
        mail.done(openings(pair).getFirst(), "GTWO", "");
        mail.done(talks(pair).getFirst(), "GTWO", "1.2");
        return now(pair);
    }

    private Pair now(Pair pair) {
        return pairs.get(workspace, pair.id());
    }

    private List<Letter> introductions(Pair pair) {
        return mail.about(workspace, pair.id().toString(), PairLetters.INTRODUCTION);
    }

    private List<Letter> openings(Pair pair) {
        return mail.openings(workspace, pair.id().toString());
    }

    private List<Letter> talks(Pair pair) {
        return mail.about(workspace, pair.id().toString(), PairLetters.FIRST_TALK);
    }

    private List<Letter> troubles(Pair pair) {
        return mail.about(workspace, pair.id() + "/lead", PairLetters.TROUBLE);
    }

    private List<Letter> overs(Pair pair) {
        return pair.couple().both().stream()
                .flatMap(person -> mail.about(workspace, pair.sideOf(person), PairLetters.OVER).stream())
                .toList();
    }
}
