package dev.trellis.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.Participation.State;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Application.Flaw;
import dev.trellis.joining.apply.Application.Part;
import dev.trellis.joining.apply.JoinRule;
import dev.trellis.joining.apply.Profile;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.away.Paused;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@HouseTest
class JoiningTest {
    private static final Application WORDS = new Application(Role.PEER, "public speaking", "SQL tuning");
    private static final Subject HOME = new Subject("home", "UANA");

    private final ApplicationContext house;
    private final Joining joining;
    private final People people;
    private final Crowd crowd;
    private final WorkspaceId workspace;
    private final Person ivo;
    private final Person ana;
    private final Program peers;

    JoiningTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.joining = house.getBean(Joining.class);
        this.people = house.getBean(People.class);
        this.crowd = house.getBean(Crowd.class);
        this.workspace = workspace;
        this.ivo = crowd.admin(workspace, "UIVO", "Ivo");
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
    }

    @Test
    void whoJoinsIsAvailableAndHearsByTheFridayOfTheWeekAfter() {
        LocalDate pairsBy = house.getBean(Programs.class).pairsBy(peers);

        assertThat(join(WORDS)).isEqualTo(new Joined.Welcome(mine(), pairsBy));
        assertThat(pairsBy.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(mine().isAvailable()).isTrue();
        assertThat(mine().guidelinesVersion()).isEqualTo(1);
        assertThat(profile()).isEqualTo(new Profile("public speaking", "SQL tuning"));
    }

    @Test
    void joiningTwiceChangesWhatWasWritten() {
        join(WORDS);

        assertThat(join(new Application(Role.PEER, "Rust", "patience"))).isInstanceOf(Joined.Changed.class);

        assertThat(profile()).isEqualTo(new Profile("Rust", "patience"));
        assertThat(joining.mine(workspace, ana.id())).hasSize(1);
    }

    static Stream<String> hardWords() {
        return Stream.of(
                "<!channel> @here *bold*",
                "\u05E9\u05DC\u05D5\u05DD \u202E",
                "a\u0000b",
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                " spaces stay ",
                "\uD83C\uDF33".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("hardWords")
    void whatPeopleWriteComesBackExactly(String words) {
        join(new Application(Role.PEER, words, words));

        assertThat(profile()).isEqualTo(new Profile(words, words));
    }

    @Test
    void whatCannotStandInAnIntroductionIsNotSaved() {
        assertThat(join(new Application(Role.PEER, "", "x".repeat(301))))
                .isEqualTo(new Joined.Flawed(Map.of(Part.BRINGS, Flaw.EMPTY, Part.WANTS, Flaw.LONG)));
        assertThat(join(new Application(Role.PEER, "ok", "\uD83C\uDF33".repeat(40_000))))
                .isEqualTo(new Joined.Flawed(Map.of(Part.WANTS, Flaw.LONG)));
        assertThat(joining.mine(workspace, ana.id())).isEmpty();
    }

    @Test
    void guestsBotsAndPeopleWhoLeftAreRefusedWithTheReason() {
        assertThat(join(crowd.guest(workspace, "UGITA", "Gita"))).isEqualTo(new Joined.Refused(JoinRule.GUEST));
        assertThat(join(crowd.bot(workspace, "UBOT", "Bot"))).isEqualTo(new Joined.Refused(JoinRule.BOT));
        assertThat(join(crowd.gone(workspace, "UOMAR", "Omar"))).isEqualTo(new Joined.Refused(JoinRule.GONE));
    }

    @Test
    void inAProgramOfMentorsNobodyIsAPeer() {
        Program mentors = house.getBean(Opened.class).mentors(ivo, "CMENTORS");

        joining.join(workspace, mentors.id(), ana.id(), new Application(Role.MENTOR, "Java", "listening"));
        joining.join(workspace, mentors.id(), ivo.id(), WORDS);

        assertThat(joining.members(workspace, mentors.id()))
                .extracting(Participation::role)
                .containsExactlyInAnyOrder(Role.MENTOR, Role.MENTEE);
    }

    @Test
    void aMentorNeedsNothingToLearnAndAMenteeNothingToOffer() {
        Program mentors = house.getBean(Opened.class).mentors(ivo, "CMENTORS");

        assertThat(joining.join(workspace, mentors.id(), ana.id(), new Application(Role.MENTOR, "Java", "")))
                .isInstanceOf(Joined.Welcome.class);
        assertThat(joining.join(workspace, mentors.id(), ivo.id(), new Application(Role.MENTEE, "", "")))
                .isEqualTo(new Joined.Flawed(Map.of(Part.WANTS, Flaw.EMPTY)));
        assertThat(joining.join(workspace, mentors.id(), ivo.id(), new Application(Role.MENTEE, "", "Java")))
                .isInstanceOf(Joined.Welcome.class);
    }

    @Test
    void leavingIsPossibleOnceAndComingBackToo() {
        join(WORDS);

        assertThat(joining.leave(workspace, peers.id(), ana.id())).isTrue();
        assertThat(joining.leave(workspace, peers.id(), ana.id())).isFalse();
        assertThat(mine().state()).isEqualTo(State.WITHDRAWN);
        assertThat(join(WORDS)).isInstanceOf(Joined.Welcome.class);
    }

    @Test
    void aPauseEndsOnItsDay() {
        join(WORDS);
        LocalDate today =
                house.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC).toLocalDate();

        assertThat(pause(today.minusDays(1))).isEqualTo(new Paused.BadDay());
        assertThat(pause(today.plusYears(2))).isEqualTo(new Paused.BadDay());
        assertThat(pause(today.plusDays(14))).isEqualTo(new Paused.Until(today.plusDays(14)));
        assertThat(mine().state()).isEqualTo(State.PAUSED);
        assertThat(joining.resume(workspace, peers.id(), ana.id())).isTrue();
        assertThat(mine().isAvailable()).isTrue();
    }

    @Test
    void whoIsNotInCannotPause() {
        LocalDate today =
                house.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC).toLocalDate();

        assertThat(pause(today.plusDays(14))).isEqualTo(new Paused.NotIn());
    }

    @Test
    void anAccountThatGoesAndComesBackFindsEverythingAsItWas() {
        join(WORDS);

        people.left(workspace, "UANA");
        assertThat(mine().state()).isEqualTo(State.DEACTIVATED);
        crowd.member(workspace, "UANA", "Ana");

        assertThat(mine().isAvailable()).isTrue();
        assertThat(profile()).isEqualTo(new Profile("public speaking", "SQL tuning"));
    }

    @Test
    void onlyALeadInvitesAndAnInvitationIsNoJoining() {
        assertThatThrownBy(() -> joining.invite(workspace, peers.id(), ana.id(), ana.id()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(joining.invite(workspace, peers.id(), ana.id(), ivo.id())).isEmpty();

        assertThat(mine().takesPart()).isFalse();
        assertThat(join(WORDS)).isInstanceOf(Joined.Welcome.class);
    }

    @Test
    void whoWasMatchedIsNotToldThatThereIsNobody() {
        join(WORDS);
        assertThat(mine().dueAt()).isNotNull();

        joining.matched(workspace, peers.id(), ana.id());

        assertThat(mine().dueAt()).isNull();
    }

    @Test
    void twoWorkspacesNeverSeeEachOther() {
        join(WORDS);
        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThat(joining.of(other, peers.id(), ana.id())).isEmpty();
        assertThat(joining.profile(other, peers.id(), ana.id())).isEmpty();
        assertThat(joining.mine(other, ana.id())).isEmpty();
        assertThat(joining.members(other, peers.id())).isEmpty();
        assertThat(joining.leave(other, peers.id(), ana.id())).isFalse();
        assertThat(joining.resume(other, peers.id(), ana.id())).isFalse();
        assertThatThrownBy(() -> joining.join(other, peers.id(), ana.id(), WORDS))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> joining.pause(other, peers.id(), ana.id(), LocalDate.EPOCH))
                .isInstanceOf(NoSuchElementException.class);
        joining.matched(other, peers.id(), ana.id());
        assertThat(mine().dueAt()).isNotNull();
    }

    @Test
    void everyChangeDrawsHomeAnew() {
        join(WORDS);
        assertThat(house.getBean(Outbox.class).find(workspace, HOME)).isNotEmpty();
    }

    private Joined join(Application words) {
        return joining.join(workspace, peers.id(), ana.id(), words);
    }

    private Joined join(Person one) {
        return joining.join(workspace, peers.id(), one.id(), WORDS);
    }

    private Paused pause(LocalDate until) {
        return joining.pause(workspace, peers.id(), ana.id(), until);
    }

    private Participation mine() {
        return joining.of(workspace, peers.id(), ana.id()).orElseThrow();
    }

    private Profile profile() {
        return joining.profile(workspace, peers.id(), ana.id()).orElseThrow();
    }
}
