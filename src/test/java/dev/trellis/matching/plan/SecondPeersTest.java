package dev.trellis.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Somebody;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.pairing.Couple;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the number is odd, somebody who has room takes a second peer. */
class SecondPeersTest {
    private static final Limits USUAL = Limits.USUAL.withSecondPeers(true);

    @Test
    void whoIsLeftOverGoesToWhomTheySuitBestOfThoseWithRoom() {
        Plan plan = plan(ana().places(2), sam(), Somebody.peer(3).wanting("talks"));

        assertThat(plan.leftOver()).isEmpty();
        assertThat(plan.pairs()).filteredOn(Planned::second).singleElement().satisfies(pair -> {
            assertThat(pair.two().one().id()).isEqualTo(Somebody.id(1));
            assertThat(pair.two().other().id()).isEqualTo(Somebody.id(3));
        });
        assertThat(plan.standing().paired()).isEqualTo(3);
        assertThat(plan.merit().pairs().paired()).isEqualTo(2);
        assertThat(plan.bound()).isEqualTo(plan.standing().total());
    }

    @Test
    void withoutRoomOrWithoutTheRuleSomebodyIsLeftOver() {
        assertThat(plan(ana(), sam(), Somebody.peer(3)).leftOver())
                .containsExactly(new Unpaired(Somebody.id(3), false, Obstacle.FULL, null));

        Crowd crowd = Somebody.crowd(ana().places(2), sam().places(2), Somebody.peer(3));
        Plan off = Planner.plan(brief(crowd).with(Limits.USUAL));
        assertThat(off.leftOver()).containsExactly(new Unpaired(Somebody.id(3), false, Obstacle.TAKEN, null));
        assertThat(off.seconds()).isZero();
    }

    @Test
    void nobodyTakesAThirdHoweverMuchRoomThereIs() {
        Crowd crowd = Somebody.crowd(
                ana().team("A").places(5),
                sam().team("B"),
                Somebody.peer(3).team("B"),
                Somebody.peer(4).team("B"));

        Plan plan = Planner.plan(brief(crowd).with(new Limits(1, 2, 120, true, true)));

        assertThat(plan.pairs()).hasSize(2);
        assertThat(plan.leftOver()).hasSize(1);
    }

    @Test
    void aMentorsProgramIsAsItWas() {
        Crowd crowd = Somebody.crowd(
                Somebody.mentor(1).places(3), Somebody.mentor(2).places(3), Somebody.mentee(3), Somebody.mentor(4));

        assertThat(Planner.plan(brief(crowd)))
                .isEqualTo(Planner.plan(brief(crowd).with(Limits.USUAL)));
    }

    @Test
    void whoWasLeftOutBeforeGoesFirst() {
        Crowd crowd = Somebody.crowd(
                ana().team("A").places(2),
                sam().team("B"),
                Somebody.peer(3).team("B").first(),
                Somebody.peer(4).team("B").first());

        Plan plan = Planner.plan(brief(crowd).with(new Limits(1, 2, 120, true, true)));

        assertThat(couples(plan)).containsExactlyInAnyOrder(couple(1, 3), couple(1, 4));
        assertThat(plan.leftOver()).containsExactly(new Unpaired(Somebody.id(2), false, Obstacle.FULL, null));
        assertThat(plan.standing().first()).isEqualTo(2);
    }

    @Test
    void anOldMeetingComesAgainBeforeSomebodyIsLeftOver() {
        Plan plan = plan(
                ana().places(2).met(3, Met.ago(1)),
                sam().met(3, Met.ago(1)),
                Somebody.peer(3).met(1, Met.ago(1)).met(2, Met.ago(1)));

        assertThat(couples(plan)).containsExactlyInAnyOrder(couple(1, 2), couple(1, 3));
        assertThat(plan.repeatRounds()).isZero();
        assertThat(plan.repeats()).isEqualTo(1);
    }

    @Test
    void whoWaitsForAnotherRoundTakesNobodyAndIsTakenByNobody() {
        Crowd crowd = Somebody.crowd(ana().places(2), sam().places(2), Somebody.peer(3));

        Plan plan = Planner.plan(brief(crowd).with(Fixed.NOTHING.leaving(List.of(Somebody.id(3)))));

        assertThat(couples(plan)).containsExactly(couple(1, 2));
        assertThat(plan.leftOver()).containsExactly(new Unpaired(Somebody.id(3), false, Obstacle.LATER, null));
    }

    @Test
    void whoIsKeptTogetherByHandMayTakeASecondOne() {
        Crowd crowd = Somebody.crowd(ana().places(2), sam(), Somebody.peer(3), Somebody.peer(4), Somebody.peer(5));

        Plan plan = Planner.plan(brief(crowd).with(Fixed.pinning(List.of(couple(1, 3)))));

        assertThat(plan.pairs())
                .hasSize(3)
                .filteredOn(Planned::second)
                .allMatch(pair -> pair.couple().has(Somebody.id(1)));
        assertThat(plan.leftOver()).isEmpty();
    }

    /** The other one of the first pair waits, so that the second peer is the only one. */
    @Test
    void aHostWhoLostTheirFirstPairHasTheOtherOneInstead() {
        Crowd crowd = Somebody.crowd(ana().places(2), sam(), Somebody.peer(3));
        var fixed = Fixed.NOTHING
                .taking(List.of(new Second(Somebody.id(1), Somebody.id(3))))
                .leaving(List.of(Somebody.id(2)));

        Plan plan = Planner.plan(brief(crowd).with(fixed));

        assertThat(couples(plan)).containsExactly(couple(1, 3));
        assertThat(plan.seconds()).isZero();
        assertThat(plan.merit().pairs().paired()).isEqualTo(2);
    }

    @Test
    void whatWasTakenByHandStaysWithoutTheRule() {
        Crowd crowd = Somebody.crowd(ana().places(2), sam(), Somebody.peer(3));
        var fixed = Fixed.NOTHING.taking(List.of(new Second(Somebody.id(1), Somebody.id(3))));

        assertThat(couples(Planner.plan(brief(crowd).with(Limits.USUAL).with(fixed))))
                .containsExactlyInAnyOrder(couple(1, 2), couple(1, 3));
    }

    /** Too many to list everybody: the second stage is proven too. */
    @Test
    void aLargePoolLosesNothing() {
        Random chance = new Random(3);
        Crowd crowd = new Crowd(IntStream.range(0, 1_201)
                .mapToObj(i -> Somebody.peer(i)
                        .offering("t" + chance.nextInt(60), "u" + chance.nextInt(60))
                        .wanting("t" + chance.nextInt(60), "u" + chance.nextInt(60))
                        .level(i % 7 == 0 ? 9 : chance.nextInt(3))
                        .team(i % 7 == 0 ? "far" : "T" + chance.nextInt(9))
                        .places(1 + chance.nextInt(2))
                        .now())
                .toList());
        Brief brief = brief(crowd).with(new Limits(1, 2, 120, true, true));

        Plan plan = Planner.plan(brief);

        assertThat(plan.bound()).isEqualTo(plan.standing().total());
        assertThat(plan.mayLose()).isZero();
        assertThat(plan.seconds()).isEqualTo(1);
        assertThat(plan).isEqualTo(Planner.plan(brief));
        assertThat(plan.pairs().stream().filter(pair -> !pair.second()))
                .containsExactlyElementsOf(Planner.plan(brief.with(new Limits(1, 2, 120, true, false)))
                        .pairs());
    }

    private static Somebody ana() {
        return Somebody.peer(1).offering("talks").wanting("sql");
    }

    private static Somebody sam() {
        return Somebody.peer(2).offering("sql").wanting("talks");
    }

    private static Plan plan(Somebody... people) {
        return Planner.plan(brief(Somebody.crowd(people)));
    }

    private static Brief brief(Crowd crowd) {
        return new Brief(crowd, USUAL, Weights.USUAL, Fixed.NOTHING, Before.NOTHING, 7);
    }

    private static List<Couple> couples(Plan plan) {
        return plan.pairs().stream().map(Planned::couple).toList();
    }

    private static Couple couple(int one, int other) {
        return Couple.of(Somebody.id(one), Somebody.id(other));
    }
}
