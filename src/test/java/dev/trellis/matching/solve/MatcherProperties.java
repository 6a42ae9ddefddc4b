package dev.trellis.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MatcherProperties {
    @Property(tries = 200)
    void theSameProblemGivesTheSamePairs(@ForAll long seed, @ForAll boolean peers) {
        assertThat(Matcher.solve(drawn(seed, peers))).isEqualTo(Matcher.solve(drawn(seed, peers)));
    }

    @Property(tries = 200)
    void theOrderInWhichCouplesAreNamedChangesNothing(@ForAll long seed, @ForAll boolean peers) {
        Problem problem = drawn(seed, peers);
        List<Integer> same = IntStream.range(0, problem.people()).boxed().toList();
        assertThat(Matcher.solve(renumbered(problem, same, seed))).isEqualTo(Matcher.solve(problem));
    }

    @Property(tries = 200)
    void howPeopleAreNumberedChangesNothingForTheWhole(@ForAll long seed, @ForAll boolean peers) {
        Problem problem = drawn(seed, peers);
        List<Integer> people =
                new ArrayList<>(IntStream.range(0, problem.people()).boxed().toList());
        int mentees = problem.mentees();
        Collections.shuffle(people.subList(0, mentees), new Random(seed));
        Collections.shuffle(people.subList(mentees, people.size()), new Random(seed));
        assertThat(Matcher.solve(renumbered(problem, people, seed)).standing())
                .isEqualTo(Matcher.solve(problem).standing());
    }

    @Property(tries = 200)
    void everybodyIsEitherPairedOrLeftOver(@ForAll long seed, @ForAll boolean peers) {
        Problem problem = drawn(seed, peers);
        Solution solution = Matcher.solve(problem);
        var people = problem.waiting();
        solution.matches().forEach(match -> {
            people.clear(match.a());
            people.clear(match.b());
        });
        assertThat(solution.leftOver()).isEqualTo(people);
    }

    @Property(tries = 100)
    void theSeedDecidesBetweenEqualsAndNothingElse(@ForAll long seed) {
        Draft draft = Problem.twoSided(6, 1, 1, 1, 1).seed(seed);
        for (int a = 0; a < 6; a++) {
            for (int b = 6; b < 10; b++) {
                draft.couple(a, b, 5);
            }
        }
        assertThat(Matcher.solve(draft.build()).standing()).isEqualTo(new Standing(0, 8, 5, 20));
    }

    private static Problem drawn(long seed, boolean peers) {
        return peers ? new Dice(seed).peers(24) : new Dice(seed).twoSided(24, 10);
    }

    private static Problem renumbered(Problem problem, List<Integer> people, long seed) {
        int mentees = problem.mentees();
        int[] places = new int[problem.people() - mentees];
        for (int b = mentees; b < problem.people(); b++) {
            places[people.get(b) - mentees] = problem.places(b);
        }
        Draft draft = problem.twoSided() ? Problem.twoSided(mentees, places) : Problem.peers(mentees);
        for (int person = 0; person < problem.people(); person++) {
            if (problem.first(person)) {
                draft.first(people.get(person));
            }
            if (problem.paired(person)) {
                draft.paired(people.get(person));
            }
        }
        List<Match> couples = BruteForce.couples(problem);
        Collections.shuffle(couples, new Random(seed));
        couples.forEach(c -> draft.couple(people.get(c.a()), people.get(c.b()), c.score()));
        return draft.seed(problem.seed()).build();
    }
}
