package dev.trellis.matching.plan;

import dev.trellis.joining.apply.Role;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.pool.Pool;
import dev.trellis.matching.pool.Terms;
import dev.trellis.matching.pool.Thorough;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import dev.trellis.matching.score.Scoring;
import dev.trellis.workspace.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a second peer's place for whoever a plan of peers leaves over: with somebody who has a pair and room for one more,
 * by the same rules and scores. The pairs of the plan stay as they are.
 */
final class SecondPeers {
    private static final int ROOM_FOR_TWO = 2;

    private final Brief brief;
    private final Plan plan;
    private final Sooner sooner;
    private final Rules rules;
    private final Set<PersonId> paired;
    private final List<Planned> fixed;

    SecondPeers(Brief brief, Plan plan, Sooner sooner) {
        this.brief = brief;
        this.plan = plan;
        this.sooner = sooner;
        this.rules = new Rules(brief.limits());
        this.paired = plan.people();
        this.fixed = fixed();
    }

    /** The plan with second peers, where the program allows it or somebody fixed one by hand. */
    static Plan added(Brief brief, Plan plan) {
        if (!brief.limits().secondPeer() && brief.fixed().seconds().isEmpty()) {
            return plan;
        }
        int rounds = brief.limits().repeatRounds();
        Plan best = new SecondPeers(brief, plan, Sooner.nobody(brief)).once();
        Set<PersonId> again = Patience.of(brief).lacking(best);
        while (rounds > 0 && best.leavesOver(again)) {
            rounds--;
            Plan shorter = new SecondPeers(brief, plan, new Sooner(rounds, again, best.people())).once();
            best = shorter.pairs().size() > best.pairs().size() ? shorter : best;
        }
        return best;
    }

    private Plan once() {
        Pool pool = pool();
        boolean none = pool.people().isEmpty();
        List<Planned> pairs = new ArrayList<>(plan.pairs());
        pairs.addAll(fixed);
        long bound = plan.bound() + fixed.stream().mapToLong(Planned::score).sum();
        if (none) {
            return whole(pairs, bound, 0);
        }
        Thorough.Found found = Thorough.solve(pool, brief.seed());
        found.solution().matches().stream()
                .map(match -> planned(
                        pool.person(match.b()).id(), pool.person(match.a()).id(), false))
                .forEach(pairs::add);
        return whole(pairs, bound + found.solution().certificate().bound(), found.mayLose());
    }

    private Plan whole(List<Planned> pairs, long bound, long mayLose) {
        int rounds = Math.min(plan.repeatRounds(), sooner.rounds());
        return new Plan(pairs, leftOver(pairs), Merit.of(pairs), rounds, bound, plan.mayLose() + mayLose);
    }

    /** Whoever is left over on one side, whoever has room on the other; nobody at all where one side is empty. */
    Pool pool() {
        List<Candidate> guests = guests();
        List<Candidate> hosts = guests.isEmpty() ? List.of() : hosts();
        Set<PersonId> hosting = hosts.stream().map(Candidate::id).collect(Collectors.toSet());
        var terms = new Terms(
                brief.limits(),
                brief.weights(),
                brief.fixed().forbidden(),
                hosting,
                brief.before().seconds());
        return Pool.ofSecondPeers(hosts.isEmpty() ? List.of() : seen(guests), seen(hosts), terms);
    }

    private List<Candidate> seen(List<Candidate> people) {
        return people.stream().map(sooner::seen).toList();
    }

    private List<Candidate> guests() {
        return !brief.limits().secondPeer()
                ? List.of()
                : plan.leftOver().stream()
                        .filter(left -> left.obstacle() != Obstacle.LATER)
                        .map(left -> brief.crowd().get(left.person()))
                        .filter(one -> one.role() == Role.PEER)
                        .filter(one ->
                                fixed.stream().noneMatch(pair -> pair.couple().has(one.id())))
                        .toList();
    }

    /** Each has one further place, however much room there is: nobody gets a third in one round. */
    private List<Candidate> hosts() {
        Set<PersonId> hosting =
                fixed.stream().map(pair -> pair.two().one().id()).collect(Collectors.toSet());
        return plan.pairs().stream()
                .flatMap(pair -> Stream.of(pair.two().one(), pair.two().other()))
                .map(one -> brief.crowd().get(one.id()))
                .filter(one -> one.role() == Role.PEER && one.ties().places() >= ROOM_FOR_TWO)
                .filter(one -> !hosting.contains(one.id()))
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .map(one -> one.with(one.ties().having(1)))
                .toList();
    }

    /** What was fixed stays, whatever the rules say; a host who lost the first pair has this one instead. */
    private List<Planned> fixed() {
        return brief.fixed().seconds().stream()
                .filter(second -> brief.crowd().find(second.host()).isPresent()
                        && brief.crowd().find(second.guest()).isPresent())
                .sorted(Comparator.comparing(second -> second.host() + "/" + second.guest()))
                .map(second -> planned(second.host(), second.guest(), true))
                .toList();
    }

    private Planned planned(PersonId host, PersonId guest, boolean pinned) {
        Two two = Two.of(brief.crowd().get(host), brief.crowd().get(guest));
        boolean repeated = new Rules(brief.limits()).metLately(two);
        return new Planned(two, new Scoring(brief.weights()).of(two), repeated, pinned, paired.contains(host));
    }

    private List<Unpaired> leftOver(List<Planned> pairs) {
        Set<PersonId> served = Planned.people(pairs);
        List<Candidate> others = brief.crowd().all().stream()
                .filter(one -> !brief.fixed().later().contains(one.id()))
                .toList();
        Obstacles obstacles = new Obstacles(rules, brief.fixed().forbidden(), others);
        return plan.leftOver().stream()
                .filter(left -> !served.contains(left.person()))
                .map(left -> looksAgain(left) ? why(obstacles, left) : left)
                .toList();
    }

    private boolean looksAgain(Unpaired left) {
        return brief.limits().secondPeer()
                && left.obstacle() != Obstacle.LATER
                && brief.crowd().get(left.person()).role() == Role.PEER;
    }

    /** Somebody would do: then what is missing is room. */
    private Unpaired why(Obstacles obstacles, Unpaired left) {
        Unpaired why = obstacles.of(brief.crowd().get(left.person()));
        return why.obstacle() == Obstacle.TAKEN ? left.as(Obstacle.FULL) : why;
    }
}
