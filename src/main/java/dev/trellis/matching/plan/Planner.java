package dev.trellis.matching.plan;

import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.pool.Pool;
import dev.trellis.matching.pool.Terms;
import dev.trellis.matching.pool.Thorough;
import dev.trellis.matching.rules.Rules;
import dev.trellis.matching.rules.Two;
import dev.trellis.matching.score.Scoring;
import dev.trellis.matching.solve.Solution;
import dev.trellis.workspace.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the best plan that follows from a brief. */
public final class Planner {
    private final Brief brief;
    private final Sooner sooner;

    private Planner(Brief brief, Sooner sooner) {
        this.brief = brief;
        this.sooner = sooner;
    }

    /**
     * Nobody is to meet again too soon. Only who would otherwise have nobody may, the oldest meetings first; everybody else
     * is kept from it as before.
     */
    public static Plan plan(Brief brief) {
        int rounds = brief.limits().repeatRounds();
        Plan best = new Planner(brief, Sooner.nobody(brief)).once();
        Set<PersonId> again = Patience.of(brief).lacking(best);
        while (rounds > 0 && best.leavesOver(again)) {
            rounds--;
            Plan sooner = new Planner(brief, new Sooner(rounds, again, kept(brief, again, best))).once();
            best = sooner.servesMoreThan(best) ? sooner : best;
        }
        return SecondPeers.added(brief, best);
    }

    /** Nobody loses a partner to somebody who meets again, except to who waited already. */
    private static Set<PersonId> kept(Brief brief, Set<PersonId> again, Plan best) {
        boolean waited = again.stream()
                .anyMatch(person -> brief.crowd().get(person).ties().first());
        return waited ? Set.of() : best.people();
    }

    private Plan once() {
        List<Planned> pairs = new ArrayList<>(pinned());
        Pool pool = new Pool(waiting(), terms());
        Thorough.Found found = Thorough.solve(pool, brief.seed());
        Solution solution = found.solution();
        solution.matches().stream()
                .map(match -> Two.of(known(pool.person(match.a())), known(pool.person(match.b()))))
                .map(two -> planned(two, false))
                .forEach(pairs::add);
        return new Plan(
                pairs,
                leftOver(pool, pairs),
                Merit.of(pairs),
                sooner.rounds(),
                bound(solution, pairs),
                found.mayLose());
    }

    private Candidate known(Candidate one) {
        return brief.crowd().get(one.id());
    }

    /** What was fixed stays, whatever the rules say: whoever fixed it read what they say. */
    private List<Planned> pinned() {
        return brief.fixed().pinned().stream()
                .sorted(java.util.Comparator.comparing(couple -> couple.lower() + "/" + couple.higher()))
                .filter(couple -> couple.both().stream()
                        .allMatch(person -> brief.crowd().find(person).isPresent()))
                .map(couple ->
                        Two.of(brief.crowd().get(couple.lower()), brief.crowd().get(couple.higher())))
                .map(two -> planned(two, true))
                .toList();
    }

    private Planned planned(Two two, boolean pinned) {
        boolean repeated = new Rules(brief.limits()).metLately(two);
        return new Planned(two, new Scoring(brief.weights()).of(two), repeated, pinned, false);
    }

    /** Everybody with a place left who is not to wait. */
    private List<Candidate> waiting() {
        Map<PersonId, Integer> taken = new HashMap<>();
        brief.fixed().pinned().forEach(couple -> couple.both().forEach(person -> taken.merge(person, 1, Integer::sum)));
        brief.fixed().seconds().forEach(second -> taken.merge(second.guest(), 1, Integer::sum));
        return brief.crowd().all().stream()
                .filter(one -> !brief.fixed().later().contains(one.id()))
                .map(one -> one.with(one.ties().having(one.ties().places() - taken.getOrDefault(one.id(), 0))))
                .filter(one -> one.ties().free())
                .filter(one -> one.role() == dev.trellis.joining.apply.Role.MENTOR || !taken.containsKey(one.id()))
                .map(sooner::seen)
                .toList();
    }

    private Terms terms() {
        Set<PersonId> paired = new HashSet<>();
        brief.fixed().pinned().forEach(couple -> paired.addAll(couple.both()));
        return new Terms(
                brief.limits(),
                brief.weights(),
                brief.fixed().forbidden(),
                paired,
                brief.before().pairs());
    }

    private List<Unpaired> leftOver(Pool pool, List<Planned> pairs) {
        Set<PersonId> paired = Planned.people(pairs);
        Obstacles obstacles = new Obstacles(pool.rules(), brief.fixed().forbidden(), pool.people());
        List<Unpaired> leftOver = new ArrayList<>();
        brief.crowd().all().stream()
                .filter(one -> brief.fixed().later().contains(one.id()))
                .forEach(one -> leftOver.add(Unpaired.because(one, Obstacle.LATER)));
        pool.people().stream()
                .filter(one -> !paired.contains(one.id()))
                .map(obstacles::of)
                .forEach(leftOver::add);
        return leftOver;
    }

    private static long bound(Solution solution, List<Planned> pairs) {
        long fixed =
                pairs.stream().filter(Planned::pinned).mapToLong(Planned::score).sum();
        return solution.certificate().bound() + fixed;
    }
}
