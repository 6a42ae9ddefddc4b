package dev.trellis.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Ties;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import dev.trellis.workspace.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The hard rules hold in every round of every organisation. */
class RoundsProperties {
    private static final int ROUNDS = 4;

    @Property(tries = 1_500)
    void noRoundBreaksAHardRule(
            @ForAll @IntRange(min = 2, max = 24) int people, @ForAll boolean mentoring, @ForAll long seed) {
        Random chance = new Random(seed);
        Limits limits =
                new Limits(chance.nextInt(3), chance.nextInt(4), chance.nextInt(4) * 60, chance.nextBoolean(), false);
        Crowd crowd = Organisations.any(people, mentoring, chance);
        Set<PersonId> leftOut = Set.of();
        for (int round = 0; round < ROUNDS; round++) {
            Plan plan = Planner.plan(new Brief(crowd, limits, Weights.USUAL, Fixed.NOTHING, Before.NOTHING, seed));
            check(plan, crowd, limits);
            assertNobodyTwiceInARow(plan, leftOut);
            leftOut = names(plan);
            crowd = after(crowd, plan, leftOut);
        }
    }

    private static void check(Plan plan, Crowd crowd, Limits limits) {
        Rules rules = new Rules(limits.repeatingAfter(plan.repeatRounds()));
        Map<PersonId, Integer> partners = new HashMap<>();
        for (Planned pair : plan.pairs()) {
            assertThat(rules.against(pair.two())).as("%s", pair).isEmpty();
            pair.couple().both().forEach(person -> partners.merge(person, 1, Integer::sum));
        }
        partners.forEach((person, count) -> assertThat(count)
                .as("places of %s", person)
                .isLessThanOrEqualTo(crowd.get(person).ties().places()));
        Set<PersonId> accounted = new HashSet<>(partners.keySet());
        accounted.addAll(names(plan));
        assertThat(accounted).hasSize(crowd.size());
        assertThat(names(plan)).noneMatch(partners::containsKey);
        assertNoTwoLeftOverCouldBeAPair(plan, crowd, new Rules(limits));
        assertWhoMeetsTooSoonHadNobodyElse(plan, crowd, new Rules(limits));
        assertThat(plan.standing().total()).isLessThanOrEqualTo(plan.bound());
    }

    private static void assertNoTwoLeftOverCouldBeAPair(Plan plan, Crowd crowd, Rules rules) {
        List<Candidate> left = names(plan).stream().map(crowd::get).toList();
        for (Candidate one : left) {
            for (Candidate other : left) {
                assertThat(rules.allow(Two.of(one, other)))
                        .as("%s and %s are both left over", one.id(), other.id())
                        .isFalse();
            }
        }
    }

    private static void assertWhoMeetsTooSoonHadNobodyElse(Plan plan, Crowd crowd, Rules asked) {
        for (Planned pair : plan.pairs()) {
            assertThat(pair.repeated()).isEqualTo(asked.metLately(pair.two()));
            assertThat(!pair.repeated()
                            || pair.couple().both().stream()
                                    .map(crowd::get)
                                    .anyMatch(one ->
                                            crowd.all().stream().noneMatch(other -> asked.allow(Two.of(one, other)))))
                    .as("%s met before", pair)
                    .isTrue();
        }
    }

    /** Somebody left out twice was kept from everybody by a rule, or only by others who waited as long as they. */
    private static void assertNobodyTwiceInARow(Plan plan, Set<PersonId> leftOut) {
        Set<PersonId> waited = new HashSet<>(leftOut);
        plan.leftOver().stream()
                .filter(one -> leftOut.contains(one.person()))
                .filter(one -> one.obstacle() == Obstacle.TAKEN)
                .forEach(one -> assertThat(plan.pairs())
                        .as("%s waited, and nobody who waited got a pair", one.person())
                        .anyMatch(pair -> pair.couple().both().stream().anyMatch(waited::contains)));
    }

    private static Set<PersonId> names(Plan plan) {
        Set<PersonId> names = new HashSet<>();
        plan.leftOver().forEach(one -> names.add(one.person()));
        return names;
    }

    /** Everybody's pair ended before the next round; a few parted for good. */
    private static Crowd after(Crowd crowd, Plan plan, Set<PersonId> first) {
        Map<PersonId, Map<PersonId, Met>> met = new HashMap<>();
        plan.pairs()
                .forEach(pair -> pair.couple()
                        .both()
                        .forEach(person -> met.computeIfAbsent(person, key -> new HashMap<>())
                                .put(pair.couple().other(person), new Met(false, pair.score() % 7 == 0, 0))));
        return crowd.each(one -> one.with(aged(one, met.getOrDefault(one.id(), Map.of()), first.contains(one.id()))));
    }

    private static Ties aged(Candidate one, Map<PersonId, Met> now, boolean first) {
        Map<PersonId, Met> past = new HashMap<>(one.ties().past());
        now.forEach((person, met) -> past.merge(person, met, Met::and));
        past.replaceAll((person, before) -> new Met(before.live(), before.never(), before.roundsAgo() + 1));
        return new Ties(
                one.ties().places(), first, one.ties().wishes(), one.ties().blocked(), past);
    }
}
