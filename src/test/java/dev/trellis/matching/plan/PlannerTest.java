package dev.trellis.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Somebody;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.rules.Rule;
import dev.trellis.pairing.Couple;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {
    @Test
    void peopleAreWithWhomTheyHelpMost() {
        Plan plan = plan(
                Somebody.peer(1).offering("talks").wanting("sql"),
                Somebody.peer(2).offering("rust").wanting("go"),
                Somebody.peer(3).offering("sql").wanting("talks"),
                Somebody.peer(4).offering("go").wanting("rust"));

        assertThat(couples(plan)).containsExactlyInAnyOrder(couple(1, 3), couple(2, 4));
        assertThat(plan.leftOver()).isEmpty();
        assertThat(plan.bound()).isEqualTo(plan.standing().total());
        assertThat(plan.standing().paired()).isEqualTo(4);
    }

    @Test
    void aMentorTakesAsManyAsThereIsRoomFor() {
        Plan plan = plan(
                Somebody.mentor(1).offering("sql").places(2),
                Somebody.mentee(2).wanting("sql"),
                Somebody.mentee(3).wanting("sql"),
                Somebody.mentee(4));

        assertThat(couples(plan)).containsExactlyInAnyOrder(couple(1, 2), couple(1, 3));
        assertThat(plan.leftOver()).containsExactly(new Unpaired(Somebody.id(4), false, Obstacle.TAKEN, null));
    }

    @Test
    void whoWasLeftOutGoesFirst() {
        Plan plan = plan(
                Somebody.peer(1).offering("talks").wanting("sql"),
                Somebody.peer(2).offering("sql").wanting("talks"),
                Somebody.peer(3).first());

        assertThat(couples(plan)).hasSize(1).allMatch(couple -> couple.has(Somebody.id(3)));
    }

    @Test
    void theOneRuleThatBlocksIsNamed() {
        Plan plan = plan(
                Somebody.peer(1).level(1),
                Somebody.peer(2).level(5),
                Somebody.peer(3).level(1),
                Somebody.peer(4).level(1).in("America/Los_Angeles"));

        assertThat(couples(plan)).containsExactly(couple(1, 3));
        assertThat(plan.leftOver())
                .containsExactlyInAnyOrder(
                        new Unpaired(Somebody.id(2), false, Obstacle.RULE, Rule.LEVELS_CLOSE),
                        new Unpaired(Somebody.id(4), false, Obstacle.RULE, Rule.HOURS_IN_COMMON));
    }

    @Test
    void whoIsKeptApartByHandFromEverybodyWhoSuitsIsNotToldOfOtherPartners() {
        Brief brief = brief(Somebody.crowd(Somebody.peer(1), Somebody.peer(2)));

        Plan plan = Planner.plan(brief.with(Fixed.NOTHING.forbidding(List.of(couple(1, 2)))));

        assertThat(plan.leftOver()).extracting(Unpaired::obstacle).containsExactly(Obstacle.APART, Obstacle.APART);
    }

    @Test
    void mentorsWithoutMenteesHaveNobody() {
        assertThat(plan(Somebody.mentor(1), Somebody.mentor(2)).leftOver())
                .extracting(Unpaired::obstacle)
                .containsOnly(Obstacle.NOBODY);
    }

    @Test
    void whatIsFixedStaysAndTheRestIsArrangedAroundIt() {
        Crowd crowd = Somebody.crowd(
                Somebody.peer(1).offering("talks").wanting("sql"),
                Somebody.peer(2).offering("sql").wanting("talks"),
                Somebody.peer(3),
                Somebody.peer(4),
                Somebody.peer(5));
        Brief brief = brief(crowd);

        Plan pinned = Planner.plan(brief.with(Fixed.pinning(List.of(couple(1, 3)))));
        assertThat(couples(pinned))
                .contains(couple(1, 3))
                .doesNotContain(couple(1, 2))
                .hasSize(2);
        assertThat(pinned.pairs().getFirst().pinned()).isTrue();
        assertThat(pinned.standing().paired()).isEqualTo(4);

        Plan forbidden = Planner.plan(brief.with(Fixed.NOTHING.forbidding(List.of(couple(1, 2)))));
        assertThat(couples(forbidden)).hasSize(2).doesNotContain(couple(1, 2));

        Plan later = Planner.plan(brief.with(Fixed.NOTHING.leaving(List.of(Somebody.id(1)))));
        assertThat(couples(later)).noneMatch(couple -> couple.has(Somebody.id(1)));
        assertThat(later.leftOver()).containsExactly(new Unpaired(Somebody.id(1), false, Obstacle.LATER, null));
    }

    @Test
    void aMentorWithOneFixedMenteeMayGetMore() {
        Crowd crowd = Somebody.crowd(
                Somebody.mentor(1).places(2),
                Somebody.mentor(2),
                Somebody.mentee(3),
                Somebody.mentee(4),
                Somebody.mentee(5));

        Plan plan = Planner.plan(brief(crowd).with(Fixed.pinning(List.of(couple(1, 3)))));

        assertThat(couples(plan)).hasSize(3).contains(couple(1, 3));
        assertThat(plan.leftOver()).isEmpty();
        assertThat(plan.standing().paired()).isEqualTo(5);
    }

    /** Twelve who suit one another equally well: nobody is moved but those whom the edit is about. */
    @Test
    void anEditMovesNobodyElseWhereThatIsNoBetter() {
        Crowd crowd = new Crowd(java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> Somebody.peer(i).now())
                .toList());
        List<Couple> before = couples(Planner.plan(brief(crowd)));
        Brief edited = brief(crowd).keeping(new Before(Set.copyOf(before), Set.of()));

        Plan kept = Planner.plan(edited.with(Fixed.pinning(List.of(before.getFirst()))));
        assertThat(couples(kept)).containsExactlyInAnyOrderElementsOf(before);

        Plan parted = Planner.plan(edited.with(Fixed.NOTHING.forbidding(List.of(before.getFirst()))));
        assertThat(couples(parted)).hasSize(6).doesNotContain(before.getFirst());
        assertThat(couples(parted).stream().filter(before::contains)).hasSize(4);
        assertThat(parted.standing()).isEqualTo(kept.standing());
    }

    @Test
    void whatIsBetterIsDoneAlthoughAnOldPairGoes() {
        Crowd crowd = Somebody.crowd(
                Somebody.peer(1).offering("talks").wanting("sql"),
                Somebody.peer(2).offering("sql").wanting("talks"),
                Somebody.peer(3),
                Somebody.peer(4));

        Plan plan = Planner.plan(brief(crowd)
                .keeping(new Before(Set.of(couple(1, 3), couple(2, 4), couple(1, 9)), Set.of())));

        assertThat(couples(plan)).containsExactlyInAnyOrder(couple(1, 2), couple(3, 4));
    }

    @Test
    void theSameBriefGivesTheSamePlan() {
        Crowd crowd = new Crowd(java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> Somebody.peer(i)
                        .offering("t" + i % 5)
                        .wanting("t" + (i + 1) % 5)
                        .now())
                .toList());

        assertThat(Planner.plan(brief(crowd))).isEqualTo(Planner.plan(brief(crowd)));
    }

    @Test
    void theMiddleAndTheWorstAreReported() {
        Plan plan = plan(
                Somebody.peer(1).offering("talks").wanting("sql"),
                Somebody.peer(2).offering("sql").wanting("talks"),
                Somebody.peer(3).in("Asia/Tokyo"),
                Somebody.peer(4).in("Asia/Tokyo"));

        assertThat(plan.worst()).isEqualTo(50 * 5 + 100 * 2 + 50 * 2);
        assertThat(plan.median()).isEqualTo(plan.worst() + 1_000);
        assertThat(plan(Somebody.peer(1)).worst()).isZero();
        assertThat(plan(Somebody.peer(1)).median()).isZero();
    }

    private static Plan plan(Somebody... people) {
        return Planner.plan(brief(Somebody.crowd(people)));
    }

    private static Brief brief(Crowd crowd) {
        return new Brief(crowd, Limits.USUAL, Weights.USUAL, Fixed.NOTHING, Before.NOTHING, 7);
    }

    private static List<Couple> couples(Plan plan) {
        return plan.pairs().stream().map(Planned::couple).toList();
    }

    private static Couple couple(int one, int other) {
        return Couple.of(Somebody.id(one), Somebody.id(other));
    }
}
