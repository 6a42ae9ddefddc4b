package dev.trellis.joining;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.Participation.State;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ana joins on Mon 1 Feb 2027 and is promised word of a pair; every way to begin to wait ends with a word. */
@HouseTest
class TellWhoWaitsTest {
    private static final Application WORDS = new Application(Role.PEER, "public speaking", "SQL tuning");
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Joining joining;
    private final Person ana;
    private final Program peers;

    TellWhoWaitsTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.joining = house.getBean(Joining.class);
        Crowd crowd = house.getBean(Crowd.class);
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.peers = house.getBean(Opened.class).peers(crowd.admin(workspace, "UIVO", "Ivo"), "CPEERS");
        joining.join(workspace, peers.id(), ana.id(), WORDS);
    }

    @AfterEach
    void backToTheBeginning() {
        TestHouse.atTheBeginning(house);
    }

    @Test
    void whoWaitsIsToldOnceOnTheWorkingDayAfterThePromisedOne() {
        assertThat(due()).isEqualTo("2027-02-15T09:00:00Z");

        at("2027-02-15T09:00:00Z");
        beat();
        beat();

        assertThat(letters())
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.notBefore()).isEqualTo("2027-02-15T09:00:00Z"));
    }

    @Test
    void afterANightWithoutTrellisItWaitsForTheMorning() {
        at("2027-02-19T22:00:00Z");
        beat();

        assertThat(letters())
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.notBefore()).isEqualTo("2027-02-22T08:00:00Z"));
    }

    @Test
    void whoEndsABreakIsPromisedAWordAnew() {
        joining.pause(workspace, peers.id(), ana.id(), JUNE);
        joining.resume(workspace, peers.id(), ana.id());

        at(due().toString());
        beat();

        assertThat(letters()).hasSize(1);
    }

    @Test
    void aBreakThatEndsByItselfBeginsAWaitAsWell() {
        joining.pause(workspace, peers.id(), ana.id(), JUNE);
        at("2027-06-01T07:00:00Z");
        beat();

        assertThat(mine().isAvailable()).isTrue();
        assertThat(letters()).isEmpty();
        assertThat(due()).isEqualTo("2027-06-14T08:00:00Z");
    }

    @Test
    void whoLooksAgainIsToldASecondTime() {
        at("2027-02-15T09:00:00Z");
        beat();
        joining.lookAgain(workspace, peers.id(), ana.id());

        at(due().toString());
        beat();

        assertThat(letters()).hasSize(2);
    }

    @Test
    void aBreakOutlivesAnAccountThatWasGoneForAWhile() {
        joining.pause(workspace, peers.id(), ana.id(), JUNE);
        house.getBean(People.class).left(workspace, "UANA");
        at("2027-03-01T09:00:00Z");
        house.getBean(Crowd.class).member(workspace, "UANA", "Ana");
        beat();

        assertThat(mine().state()).isEqualTo(State.PAUSED);
        assertThat(mine().until()).isEqualTo(JUNE);
        assertThat(due()).isEqualTo("2027-06-01T07:00:00Z");
    }

    @Test
    void aBreakThatEndedMeanwhileEndsWithTheReturn() {
        joining.pause(workspace, peers.id(), ana.id(), LocalDate.of(2027, 2, 10));
        house.getBean(People.class).left(workspace, "UANA");
        at("2027-03-01T09:00:00Z");
        house.getBean(Crowd.class).member(workspace, "UANA", "Ana");
        beat();

        assertThat(mine().isAvailable()).isTrue();
    }

    @Test
    void whoWaitedGoesOnWaitingWhenTheirAccountIsBack() {
        house.getBean(People.class).left(workspace, "UANA");
        assertThat(mine().dueAt()).isNull();
        house.getBean(Crowd.class).member(workspace, "UANA", "Ana");

        assertThat(due()).isAfter(house.getBean(WalkingClock.class).instant().plus(Duration.ofDays(3)));
    }

    private void at(String moment) {
        house.getBean(WalkingClock.class).jump(Instant.parse(moment));
    }

    private void beat() {
        TellWhoWaits told = house.getBean(TellWhoWaits.class);
        while (told.beat() > 0) {
            Thread.onSpinWait();
        }
    }

    private Participation mine() {
        return joining.of(workspace, peers.id(), ana.id()).orElseThrow();
    }

    private Instant due() {
        return Objects.requireNonNull(mine().dueAt());
    }

    private List<Letter> letters() {
        return house
                .getBean(Outbox.class)
                .find(workspace, new Subject("joining", mine().id().toString()))
                .stream()
                .map(Kept::letter)
                .toList();
    }
}
