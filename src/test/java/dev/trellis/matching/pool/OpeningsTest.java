package dev.trellis.matching.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.BruteForce;
import dev.trellis.matching.solve.Dice;
import dev.trellis.matching.solve.Draft;
import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Matcher;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OpeningsTest {
    @Example
    void whoCanTakeAPlaceThatAnotherGivesUpHasAnOpening() {
        Problem problem =
                Problem.twoSided(2, 1, 1).couple(0, 2, 9).couple(1, 2, 5).build();
        Solution solution = Matcher.solve(problem);
        assertThat(solution.leftOver().cardinality()).isEqualTo(2);

        assertThat(Openings.in(problem, solution).leave(0, 3, 1)).isTrue();
        assertThat(Openings.in(problem, solution).leave(1, 3, 1)).isTrue();
    }

    @Example
    void aCoupleByWhichTheWorstPairIsBetterIsAnOpening() {
        Problem problem =
                Problem.peers(4).couple(0, 1, 9).couple(2, 3, 2).couple(0, 2, 7).build();
        Solution solution = Matcher.solve(problem);
        assertThat(solution.standing().worst()).isEqualTo(2);

        assertThat(Openings.in(problem, solution).leave(1, 3, 3)).isTrue();
        assertThat(Openings.in(problem, solution).leave(1, 3, 2)).isFalse();
    }

    /** Where no couple that was left out is an opening, all of them change nothing on the levels before the total. */
    @Property(tries = 3_000)
    void withoutAnOpeningNothingChanges(@ForAll long seed, @ForAll boolean peers) {
        Problem all = peers ? new Dice(seed).peers(9) : new Dice(seed).twoSided(5, 4);
        Random chance = new Random(seed);
        List<Match> couples = new ArrayList<>(BruteForce.couples(all));
        Collections.shuffle(couples, chance);
        int kept = chance.nextInt(couples.size() + 1);
        Problem few = like(all, couples.subList(0, kept));
        Solution solution = Matcher.solve(few);
        Openings openings = Openings.in(few, solution);

        if (couples.subList(kept, couples.size()).stream()
                .noneMatch(couple -> openings.leave(couple.a(), couple.b(), couple.score()))) {
            Standing best = Matcher.solve(all).standing();
            Standing found = solution.standing();
            assertThat(found.first()).isEqualTo(best.first());
            assertThat(found.paired()).isEqualTo(best.paired());
            assertThat(best.worst() == Standing.NO_PAIR || found.worst() >= best.worst())
                    .isTrue();
        }
    }

    private static Problem like(Problem all, List<Match> couples) {
        int[] places =
                IntStream.range(all.mentees(), all.people()).map(all::places).toArray();
        Draft draft = all.twoSided() ? Problem.twoSided(all.mentees(), places) : Problem.peers(all.people());
        for (int person = 0; person < all.people(); person++) {
            if (all.first(person)) {
                draft.first(person);
            }
            if (all.paired(person)) {
                draft.paired(person);
            }
        }
        couples.forEach(couple -> draft.couple(couple.a(), couple.b(), couple.score()));
        return draft.build();
    }
}
