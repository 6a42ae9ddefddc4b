package dev.trellis.matching.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Somebody;
import dev.trellis.matching.solve.Matcher;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.Standing;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Short lists lose nothing that is not said. */
class ThoroughTest {
    private static final long SEED = 7;
    private static final int TOPICS = 6;

    @Property(tries = 400)
    void listsOfTwoComeToTheSameAsLookingAtEverybody(@ForAll long chance, @ForAll boolean mentoring) {
        Pool pool = pool(new Random(chance), mentoring);

        Thorough.Found found = Thorough.solve(pool, Shortlists.of(pool, 2, SEED), SEED);
        Solution all = Thorough.solve(pool, Shortlists.of(pool, pool.size(), SEED), SEED)
                .solution();

        assertThat(found.mayLose()).isZero();
        assertThat(found.solution().standing()).isEqualTo(all.standing());
    }

    /** Without looking again something would be lost, and the bound says at least how much. */
    @Property(tries = 300)
    void whatListsMayLoseIsBoundedFromAbove(@ForAll long chance, @ForAll boolean mentoring) {
        Pool pool = pool(new Random(chance), mentoring);
        Shortlists lists = Shortlists.of(pool, 1, SEED);
        Problem few = Couples.problem(pool, lists, new long[0], SEED);
        Solution some = Matcher.solve(few);
        Solution all = Thorough.solve(pool, Shortlists.of(pool, pool.size(), SEED), SEED)
                .solution();

        if (sameButForTheTotal(some.standing(), all.standing())) {
            long lost = all.standing().total() - some.standing().total();
            long exact = Overlooked.in(pool, lists, few, some).mayLose();
            assertThat(exact).isGreaterThanOrEqualTo(lost);
        }
    }

    @Example
    void listsThatHoldEverybodyLoseNothing() {
        Pool pool = pool(new Random(1), false);

        assertThat(Thorough.solve(pool, SEED).mayLose()).isZero();
        assertThat(Shortlists.of(pool, pool.size(), SEED).complete()).isTrue();
        assertThat(Shortlists.of(pool, 1, SEED).complete()).isFalse();
    }

    /** One too many, and somebody who waited has only two: nearly every couple was asked for before the proof was found. */
    @Example
    void whoStaysAloneIsFoundAndProvenByFewCouples() {
        Random chance = new Random(4);
        List<Candidate> people = IntStream.range(0, 501)
                .mapToObj(number -> number == 0
                        ? Somebody.peer(0)
                                .first()
                                .blocking(IntStream.range(3, 501).toArray())
                                .now()
                        : somebody(number, chance, false))
                .toList();
        Pool pool = new Pool(people, new Terms(Limits.USUAL, Weights.USUAL, Set.of(), Set.of(), Set.of()));

        Thorough.Found found = Thorough.solve(pool, Shortlists.of(pool, 8, SEED), SEED);

        assertThat(found.mayLose()).isZero();
        assertThat(found.solution().standing().first()).isEqualTo(1);
        assertThat(found.solution().standing().paired()).isEqualTo(500);
        assertThat(found.problem().couples()).isLessThan(10_000);
    }

    private static boolean sameButForTheTotal(Standing one, Standing other) {
        return one.first() == other.first() && one.paired() == other.paired() && one.worst() == other.worst();
    }

    private static Pool pool(Random chance, boolean mentoring) {
        List<Candidate> people = IntStream.range(0, 8 + chance.nextInt(24))
                .mapToObj(number -> somebody(number, chance, mentoring))
                .toList();
        return new Pool(people, new Terms(Limits.USUAL, Weights.USUAL, Set.of(), Set.of(), Set.of()));
    }

    private static Candidate somebody(int number, Random chance, boolean mentoring) {
        Somebody one = !mentoring
                ? Somebody.peer(number)
                : number % 3 == 0 ? Somebody.mentor(number) : Somebody.mentee(number);
        return one.offering(topics(chance))
                .wanting(topics(chance))
                .level(chance.nextInt(2))
                .team("T" + chance.nextInt(3))
                .now();
    }

    private static String[] topics(Random chance) {
        return IntStream.range(0, 3)
                .mapToObj(i -> "t" + chance.nextInt(TOPICS))
                .distinct()
                .toArray(String[]::new);
    }
}
