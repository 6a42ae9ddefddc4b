package dev.trellis.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.matching.solve.audit.Auditor;
import dev.trellis.matching.solve.audit.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Old pairs decide between equally good sets of pairs, and nothing else. */
class KeepingProperties {
    @Property(tries = 1_500)
    void asManyOldPairsStayAsTheBestAllows(@ForAll long seed, @ForAll boolean peers) {
        Problem problem = peers
                ? new Dice(seed).keeping().peers(7)
                : new Dice(seed).keeping().twoSided(5, 3);
        Solution solution = Matcher.solve(problem);

        assertThat(solution.standing()).isEqualTo(BruteForce.best(problem));
        assertThat(problem.kept(solution.matches())).isEqualTo(BruteForce.mostKept(problem));
        assertThat(Auditor.check(problem, solution))
                .isEqualTo(new Verdict.Proven(solution.standing().total()));
    }

    @Property(tries = 300)
    void theWholeIsAsGoodAsWithoutOldPairs(@ForAll long seed, @ForAll boolean peers) {
        Problem with = peers
                ? new Dice(seed).keeping().peers(60)
                : new Dice(seed).keeping().twoSided(50, 20);
        Problem without = peers ? new Dice(seed).peers(60) : new Dice(seed).twoSided(50, 20);
        Solution kept = Matcher.solve(with);

        assertThat(kept.standing()).isEqualTo(Matcher.solve(without).standing());
        assertThat(Auditor.check(with, kept)).isInstanceOf(Verdict.Proven.class);
        assertThat(Matcher.solve(with)).isEqualTo(kept);
    }

    @Property(tries = 300)
    void whatWasTheBestStaysAsItWasWhenNothingChanges(@ForAll long seed, @ForAll boolean peers, @ForAll long later) {
        Problem problem = peers ? new Dice(seed).peers(40) : new Dice(seed).twoSided(40, 15);
        List<Match> before = Matcher.solve(problem).matches();

        assertThat(Matcher.solve(again(problem, before, later)).matches()).isEqualTo(before);
    }

    @Example
    void onlyACoupleIsKept() {
        Draft draft = Problem.peers(3).couple(0, 1, 1).keep(1, 2);

        assertThatThrownBy(draft::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void sumsThatCouldOverflowAreRefusedAtOnce() {
        int mentees = 300_000;
        Draft draft = Problem.twoSided(mentees, mentees);
        for (int a = 0; a < mentees; a++) {
            draft.couple(a, mentees, Problem.HIGHEST_SCORE).keep(a, mentees);
        }
        Problem problem = draft.build();

        assertThatThrownBy(() -> Matcher.solve(problem)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Problem again(Problem problem, List<Match> before, long seed) {
        int mentees = problem.mentees();
        int[] places = new int[problem.people() - mentees];
        for (int b = 0; b < places.length; b++) {
            places[b] = problem.places(mentees + b);
        }
        Draft draft = problem.twoSided() ? Problem.twoSided(mentees, places) : Problem.peers(mentees);
        for (int person = 0; person < problem.people(); person++) {
            if (problem.first(person)) {
                draft.first(person);
            }
            if (problem.paired(person)) {
                draft.paired(person);
            }
        }
        BruteForce.couples(problem).forEach(c -> draft.couple(c.a(), c.b(), c.score()));
        List<Match> named = new ArrayList<>(before);
        Collections.shuffle(named, new Random(seed));
        named.forEach(match -> draft.keep(match.a(), match.b()));
        return draft.seed(seed).build();
    }
}
