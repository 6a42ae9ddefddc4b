package dev.trellis.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Step;
import dev.trellis.privacy.steps.Steps;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

@HouseTest
class PairsTest {
    private final Duo duo;
    private final Pairs pairs;
    private final Mail mail;
    private final Clock clock;
    private final WorkspaceId workspace;
    private final Person ivo;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    PairsTest(ApplicationContext house, WorkspaceId id) {
        this.duo = new Duo(house, id);
        this.pairs = duo.house().getBean(Pairs.class);
        this.mail = duo.mail();
        this.clock = duo.clock();
        this.workspace = duo.workspace();
        this.ivo = duo.ivo();
        this.ana = duo.ana();
        this.ben = duo.ben();
        this.peers = duo.peers();
    }

    @Test
    void theIntroductionGoesToTheChannelFirstThenTheTwoGetAConversationAndAreAskedForATime() {
        Pair pair = duo.confirmed(false);
        assertThat(pair.state()).isEqualTo(PairState.INTRODUCING);
        assertThat(duo.introductions(pair)).hasSize(1).first().satisfies(letter -> {
            assertThat(letter.address()).isEqualTo("CPEERS");
            assertThat(letter.notBefore()).isAfterOrEqualTo(clock.instant().minusSeconds(60));
        });
        assertThat(duo.openings(pair)).isEmpty();

        mail.done(duo.introductions(pair).getFirst(), "CPEERS", "1.1");

        assertThat(duo.now(pair).state()).isEqualTo(PairState.INTRODUCED);
        assertThat(duo.now(pair).introducedAt()).isNotNull();
        assertThat(duo.openings(pair)).hasSize(1);

        mail.done(duo.openings(pair).getFirst(), "GTWO", "");

        assertThat(duo.now(pair).conversation()).isEqualTo("GTWO");
        assertThat(pairs.introduction(pair).times()).hasSize(2);
        assertThat(duo.talks(pair))
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.address()).isEqualTo("GTWO"));

        mail.done(duo.talks(pair).getFirst(), "GTWO", "1.2");

        assertThat(duo.now(pair).state()).isEqualTo(PairState.FORMING);
    }

    @Test
    void hearingOfEachLetterTwiceChangesNothing() {
        Pair pair = duo.confirmed(false);
        Letter introduction = duo.introductions(pair).getFirst();
        mail.done(introduction, "CPEERS", "1.1");
        mail.done(introduction, "CPEERS", "1.1");
        Letter opening = duo.openings(pair).getFirst();
        mail.done(opening, "GTWO", "");
        List<Instant> times = pairs.introduction(pair).times();
        mail.done(opening, "GTWO", "");
        mail.done(introduction, "CPEERS", "1.1");
        Letter talk = duo.talks(pair).getFirst();
        mail.done(talk, "GTWO", "1.2");
        Pair forming = duo.now(pair);
        mail.done(talk, "GTWO", "1.2");

        assertThat(duo.now(pair)).isEqualTo(forming);
        assertThat(pairs.introduction(pair).times()).isEqualTo(times);
        assertThat(mail.kept(workspace, pair.id().toString())).hasSize(3);
    }

    @Test
    void whoKeepsOutOfTheChannelIsIntroducedInTheConversationOfTheTwo() {
        Pair pair = duo.confirmed(true);

        assertThat(duo.introductions(pair)).isEmpty();
        assertThat(pairs.introduction(pair).post()).isEqualTo(ChannelPost.NONE);

        mail.done(duo.openings(pair).getFirst(), "GTWO", "");
        assertThat(duo.now(pair).state()).isEqualTo(PairState.INTRODUCING);
        mail.done(duo.talks(pair).getFirst(), "GTWO", "1.2");

        assertThat(duo.now(pair).state()).isEqualTo(PairState.FORMING);
        assertThat(duo.now(pair).introducedAt()).isNotNull();
    }

    @Test
    void aRefusedIntroductionIsToldToALeadAndTheConversationGoesOn() {
        Pair pair = duo.confirmed(false);

        mail.refused(duo.introductions(pair).getFirst(), "is_archived");

        assertThat(pairs.introduction(pair).post()).isEqualTo(ChannelPost.REFUSED);
        assertThat(duo.troubles(pair))
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.address()).isEqualTo("UIVO"));
        assertThat(duo.openings(pair)).hasSize(1);
    }

    @Test
    void aLeadIsToldThatTheTwoHaveNoConversationAlthoughTheChannelKnows() {
        Pair pair = duo.confirmed(false);
        mail.done(duo.introductions(pair).getFirst(), "CPEERS", "1.1");

        mail.refused(duo.openings(pair).getFirst(), "user_disabled");

        assertThat(mail.about(workspace, pair.id() + "/group", PairLetters.NO_GROUP))
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.address()).isEqualTo("UIVO"));
        assertThat(duo.troubles(pair)).isEmpty();
    }

    @Test
    void whomSlackGivesNoConversationAreIntroducedEachAloneAndAskedFromThenOn() {
        Pair pair = duo.confirmed(true);
        mail.refused(duo.openings(pair).getFirst(), "method_not_supported");
        assertThat(duo.now(pair).state()).isEqualTo(PairState.INTRODUCING);
        List<Letter> apart = apart(pair);
        assertThat(apart).extracting(Letter::address).containsExactlyInAnyOrder("UANA", "UBEN");
        assertThat(pairs.introduction(pair).times()).hasSize(2);

        mail.done(apart.getFirst(), "D1", "1.1");
        Pair forming = duo.now(pair);
        assertThat(forming.state()).isEqualTo(PairState.FORMING);
        assertThat(forming.introducedAt()).isNotNull();
        mail.uncertain(apart.getLast());
        assertThat(duo.now(pair)).isEqualTo(forming);

        pairs.book(workspace, pair.id(), ana.id(), clock.instant().plus(Duration.ofDays(2)));
        assertThat(apart(pair))
                .filteredOn(letter -> letter.operation() == Operation.UPDATE)
                .extracting(Letter::address)
                .containsExactlyInAnyOrder("UANA", "UBEN");
    }

    private List<Letter> apart(Pair pair) {
        return List.of("/apart/1", "/apart/2").stream()
                .flatMap(side -> mail.about(workspace, pair.id() + side, PairLetters.APART).stream())
                .toList();
    }

    @Test
    void anUncertainIntroductionIsNotRepeatedUnlessALeadSaysSo() {
        Pair pair = duo.confirmed(false);

        mail.uncertain(duo.introductions(pair).getFirst());

        assertThat(duo.introductions(pair)).hasSize(1);
        assertThat(duo.troubles(pair)).hasSize(1);
        assertThat(duo.openings(pair)).hasSize(1);

        assertThat(pairs.introduceAgain(workspace, pair.id())).isTrue();
        assertThat(pairs.introduceAgain(workspace, pair.id())).isFalse();
        assertThat(duo.introductions(pair)).hasSize(2);

        mail.done(duo.introductions(pair).getLast(), "CPEERS", "2.2");

        assertThat(pairs.introduction(pair).post()).isEqualTo(ChannelPost.POSTED);
        assertThat(duo.now(pair).state()).isEqualTo(PairState.INTRODUCED);
        assertThat(pairs.introductionFound(workspace, pair.id())).isFalse();
    }

    @Test
    void theApprovedLinesAreFrozen() {
        Pair pair = duo.confirmed(false);

        duo.house()
                .getBean(Joining.class)
                .join(workspace, peers.id(), ana.id(), new Application(Role.PEER, "Rust", "patience"));

        assertThat(pairs.line(pair, ana.id())).isEqualTo(new OwnLine("public speaking", "SQL tuning"));
        assertThat(pairs.line(pair, ben.id())).isEqualTo(new OwnLine("SQL tuning", "public speaking"));
    }

    @Test
    void onlyTheTwoBookATimeAndOnlyInTheFuture() {
        Pair pair = duo.forming();
        Instant soon = clock.instant().plus(Duration.ofDays(2));

        assertThat(pairs.book(workspace, pair.id(), ivo.id(), soon)).isInstanceOf(TalkOutcome.NotYours.class);
        assertThat(pairs.book(workspace, pair.id(), ana.id(), clock.instant().minusSeconds(1)))
                .isInstanceOf(TalkOutcome.Past.class);
        assertThat(pairs.book(workspace, pair.id(), ana.id(), clock.instant().plus(Duration.ofDays(400))))
                .isInstanceOf(TalkOutcome.TooFar.class);
        assertThat(pairs.introduction(pair).talkAt()).isNull();
        assertThat(pairs.book(workspace, pair.id(), ana.id(), soon)).isInstanceOf(TalkOutcome.Booked.class);
        assertThat(pairs.introduction(pair).talkAt()).isNotNull();
        assertThat(duo.talks(pair)).extracting(Letter::operation).containsExactly(Operation.POST, Operation.UPDATE);
    }

    @Test
    void everyStepIsWrittenDown() {
        Pair pair = duo.forming();
        pairs.end(workspace, pair.id(), ana.id(), EndReason.MISMATCH);

        assertThat(duo.house().getBean(Steps.class).of(workspace, pair.id()))
                .extracting(Step::became)
                .containsExactly("CONFIRMED", "INTRODUCING", "INTRODUCED", "FORMING", "ENDED");
        assertThat(duo.house().getBean(Steps.class).of(workspace, pair.id()).getLast())
                .satisfies(step -> {
                    assertThat(step.actor()).isEqualTo(ana.id());
                    assertThat(step.reason()).isEqualTo("MISMATCH");
                });
    }

    @Test
    void anotherWorkspaceDoesNotSeeThePair() {
        Pair pair = duo.confirmed(false);
        WorkspaceId other = TestHouse.newWorkspace(duo.house()).id();

        assertThatThrownBy(() -> pairs.get(other, pair.id())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> pairs.end(other, pair.id(), ana.id(), EndReason.LEFT))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(pairs.live(other, ana.id())).isEmpty();
        assertThat(pairs.liveIn(other, peers.id())).isEmpty();
        assertThat(pairs.liveIn(workspace, peers.id())).containsExactly(duo.now(pair));
    }
}
