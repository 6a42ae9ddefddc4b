package dev.trellis.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Ties;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.pool.Pool;
import dev.trellis.matching.pool.Terms;
import dev.trellis.matching.pool.Thorough;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import dev.trellis.matching.solve.audit.SecondAuditor;
import dev.trellis.matching.solve.audit.SecondAuditor.Solved;
import dev.trellis.matching.solve.audit.Verdict;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** In every organisation a second peer is only what it says, and changes nothing else. */
class SecondPeersProperties {
    private static final long SEED = 7;

    @Property(tries = 1_500)
    void nobodyGetsMoreThanTheyHaveRoomForOrAThird(@ForAll @IntRange(min = 2, max = 24) int people, @ForAll long seed) {
        Brief brief = brief(people, new Random(seed));

        Plan plan = Planner.plan(brief);

        Map<PersonId, Integer> partners = new HashMap<>();
        Set<PersonId> hosts = new HashSet<>();
        plan.pairs().forEach(pair -> pair.couple().both().forEach(person -> partners.merge(person, 1, Integer::sum)));
        plan.pairs().stream().filter(Planned::second).forEach(pair -> {
            assertThat(partners.get(pair.two().one().id())).isEqualTo(2);
            assertThat(partners.get(pair.two().other().id())).isEqualTo(1);
            assertThat(hosts.add(pair.two().one().id()))
                    .as("one second peer each")
                    .isTrue();
        });
        partners.forEach((person, many) -> assertThat(many)
                .isLessThanOrEqualTo(2)
                .isLessThanOrEqualTo(brief.crowd().get(person).ties().places())
                .isEqualTo(hosts.contains(person) ? 2 : 1));
        assertRulesAndReasons(brief, plan);
        Statistics.label("second peers").collect(Math.min(3, plan.seconds()));
    }

    @Property(tries = 700)
    void theOtherPairsAreWhatTheyWouldBeWithoutIt(@ForAll @IntRange(min = 2, max = 24) int people, @ForAll long seed) {
        Brief brief = brief(people, new Random(seed));

        Plan with = Planner.plan(brief);
        Plan without = Planner.plan(brief.with(brief.limits().withSecondPeers(false)));

        assertThat(with.pairs().stream().filter(pair -> !pair.second())).containsExactlyElementsOf(without.pairs());
        assertThat(with.merit().pairs()).isEqualTo(without.merit().pairs());
        assertThat(without.seconds()).isZero();
        assertThat(with.leftOver()).hasSize(without.leftOver().size() - with.seconds());
        assertThat(with.merit()).isGreaterThanOrEqualTo(without.merit());
        assertThat(Planner.plan(brief)).as("the same again").isEqualTo(with);
    }

    @Property(tries = 500)
    void bothStagesAreProven(@ForAll @IntRange(min = 2, max = 24) int people, @ForAll long seed) {
        Brief brief = brief(people, new Random(seed));
        Limits limits = brief.limits().repeatingAfter(0);
        Pool one = new Pool(brief.crowd().all(), new Terms(limits, Weights.USUAL, Set.of(), Set.of(), Set.of()));
        Plan pairs = Planner.plan(brief.with(limits.withSecondPeers(false)));
        Pool two = new SecondPeers(brief.with(limits), pairs, Sooner.nobody(brief.with(limits))).pool();

        Verdict verdict = SecondAuditor.check(
                solved(one),
                solved(two),
                one.people().stream().mapToInt(peer -> peer.ties().places()).toArray(),
                two.people().stream().mapToInt(peer -> number(one, peer)).toArray());

        assertThat(verdict).isInstanceOf(Verdict.Proven.class);
        assertThat(Planner.plan(brief.with(limits)).merit().seconds())
                .isEqualTo(solved(two).solution().standing());
    }

    /** Once, whoever waited for nobody met somebody again sooner too, because another had to; until that one was fixed. */
    @Example
    void oneWhoMeetsAgainSoonerIsNoReasonForAnother() {
        whatWasFixedStaysAndMovesNobodyElse(9, 8);
    }

    /** What was fixed by hand stays, also as the second of two. */
    @Property(tries = 700)
    void whatWasFixedStaysAndMovesNobodyElse(@ForAll @IntRange(min = 3, max = 24) int people, @ForAll long seed) {
        Random chance = new Random(seed);
        Brief brief = brief(people, chance);
        Plan plan = Planner.plan(brief);
        List<Planned> seconds = plan.pairs().stream().filter(Planned::second).toList();
        if (seconds.isEmpty()) {
            return;
        }
        Planned kept = seconds.get(chance.nextInt(seconds.size()));
        Second fixed = new Second(kept.two().one().id(), kept.two().other().id());
        Brief edited = brief.keeping(before(plan));

        Plan pinned = Planner.plan(edited.with(Fixed.NOTHING.taking(List.of(fixed))));
        assertThat(couples(pinned)).contains(fixed.couple()).hasSameSizeAs(couples(plan));
        if (!theOthersAreBetter(kept, seconds)) {
            assertThat(couples(pinned)).containsExactlyInAnyOrderElementsOf(couples(plan));
            assertThat(pinned.merit()).isEqualTo(plan.merit());
        }
        assertThat(pinned.pairs())
                .filteredOn(Planned::pinned)
                .extracting(Planned::couple)
                .containsExactly(fixed.couple());

        Plan parted = Planner.plan(edited.with(Fixed.NOTHING.forbidding(List.of(fixed.couple()))));
        assertThat(couples(parted)).doesNotContain(fixed.couple());
        assertSameFirsts(parted, plan, brief);

        Plan later = Planner.plan(edited.with(Fixed.NOTHING.leaving(List.of(fixed.guest()))));
        assertThat(couples(later)).noneMatch(couple -> couple.has(fixed.guest()));
        assertSameFirsts(later, plan, brief);
    }

    /** Around the one worst pair, once it is fixed, the worst of the others may become better still, which moves them. */
    private static boolean theOthersAreBetter(Planned worst, List<Planned> seconds) {
        return seconds.size() > 1
                && seconds.stream().allMatch(other -> other.equals(worst) || other.score() > worst.score());
    }

    /** Who may meet again sooner depends on who has somebody otherwise, and parting two may change that. */
    private static void assertSameFirsts(Plan edited, Plan plan, Brief brief) {
        if (plan.repeatRounds() == brief.limits().repeatRounds()) {
            assertThat(firsts(edited)).containsExactlyInAnyOrderElementsOf(firsts(plan));
        }
    }

    private static void assertRulesAndReasons(Brief brief, Plan plan) {
        Rules rules = new Rules(brief.limits().repeatingAfter(plan.repeatRounds()));
        plan.pairs().forEach(pair -> assertThat(rules.against(pair.two())).isEmpty());
        Rules asked = new Rules(brief.limits());
        Set<PersonId> hosts = plan.pairs().stream()
                .filter(Planned::second)
                .map(pair -> pair.two().one().id())
                .collect(Collectors.toSet());
        plan.leftOver().forEach(left -> {
            Candidate who = brief.crowd().get(left.person());
            List<Candidate> fit = brief.crowd().all().stream()
                    .filter(other -> asked.allow(Two.of(who, other)))
                    .toList();
            assertThat(left.obstacle()).isEqualTo(fit.isEmpty() ? left.obstacle() : Obstacle.FULL);
            assertThat(fit)
                    .as("who would do for %s has no room", who.id())
                    .allMatch(other -> other.ties().places() == 1 || hosts.contains(other.id()));
        });
        assertThat(plan.standing().total()).isLessThanOrEqualTo(plan.bound());
    }

    private static Solved solved(Pool pool) {
        Thorough.Found found = Thorough.solve(pool, SEED);
        return new Solved(found.problem(), found.solution());
    }

    private static int number(Pool pool, Candidate who) {
        return pool.people().stream().map(Candidate::id).toList().indexOf(who.id());
    }

    private static Before before(Plan plan) {
        Set<Couple> all = new HashSet<>(couples(plan));
        firsts(plan).forEach(all::remove);
        return new Before(Set.copyOf(firsts(plan)), all);
    }

    private static List<Couple> couples(Plan plan) {
        return plan.pairs().stream().map(Planned::couple).toList();
    }

    private static List<Couple> firsts(Plan plan) {
        return plan.pairs().stream()
                .filter(pair -> !pair.second())
                .map(Planned::couple)
                .toList();
    }

    /** Peers with room for one to three, a few of whom waited or met before. */
    private static Brief brief(int people, Random chance) {
        Limits limits = new Limits(
                1 + chance.nextInt(3), chance.nextInt(3), chance.nextInt(3) * 60, chance.nextBoolean(), true);
        Crowd crowd = Organisations.any(people, false, chance).each(one -> one.with(ties(one.ties(), chance)));
        Map<PersonId, Map<PersonId, Met>> met = met(crowd, chance);
        crowd = crowd.each(one -> one.with(having(one.ties(), met.getOrDefault(one.id(), Map.of()))));
        return new Brief(crowd, limits, Weights.USUAL, Fixed.NOTHING, Before.NOTHING, SEED);
    }

    private static Ties ties(Ties ties, Random chance) {
        Ties roomy = ties.having(1 + chance.nextInt(3));
        return chance.nextInt(5) == 0 ? roomy.goingFirst() : roomy;
    }

    private static Map<PersonId, Map<PersonId, Met>> met(Crowd crowd, Random chance) {
        Map<PersonId, Map<PersonId, Met>> all = new HashMap<>();
        for (Candidate one : crowd.all()) {
            Candidate other = crowd.all().get(chance.nextInt(crowd.size()));
            if (!one.equals(other) && chance.nextBoolean()) {
                Met met = Met.ago(1 + chance.nextInt(2));
                all.computeIfAbsent(one.id(), key -> new HashMap<>()).put(other.id(), met);
                all.computeIfAbsent(other.id(), key -> new HashMap<>()).put(one.id(), met);
            }
        }
        return all;
    }

    private static Ties having(Ties ties, Map<PersonId, Met> past) {
        return new Ties(ties.places(), ties.first(), ties.wishes(), ties.blocked(), past);
    }
}
