package dev.trellis.matching.plan;

import com.sun.management.OperatingSystemMXBean;
import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Rank;
import dev.trellis.matching.crowd.Somebody;
import dev.trellis.matching.crowd.Ties;
import dev.trellis.workspace.PersonId;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Prints how long a round takes from a crowd to a plan with its proof, lists, rules and scores among it; not a test. Run
 * like {@link dev.trellis.matching.solve.Benchmark}, with how many people there are.
 */
final class RoundBenchmark {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private RoundBenchmark() {}

    /**
     * The number of people, and {@code mentors} when a third of them are; {@code second} when every other peer may take a
     * second one, {@code lopsided} when only a third has anybody, all the others, and {@code again} when somebody met the only
     * two whom the rules allow in the last rounds.
     */
    public static void main(String[] named) {
        int many = Integer.parseInt(named[0]);
        boolean mentoring = List.of(named).contains("mentors");
        Random chance = new Random(5);
        Crowd crowd = new Crowd(IntStream.range(0, many)
                .mapToObj(number -> somebody(number, chance, mentoring))
                .toList());
        boolean second = List.of(named).contains("second");
        boolean lopsided = List.of(named).contains("lopsided");
        if (lopsided) {
            crowd = crowd.each(RoundBenchmark::lopsided);
        }
        if (List.of(named).contains("again")) {
            crowd = crowd.each(RoundBenchmark::again);
        }
        Limits limits = new Limits(1, 2, 120, lopsided, second);
        Brief brief = new Brief(crowd, limits, Weights.USUAL, Fixed.NOTHING, Before.NOTHING, 7);
        for (int run = 0; run < Integer.getInteger("runs", 2); run++) {
            long start = MACHINE.getProcessCpuTime();
            long wall = System.nanoTime();
            Plan plan = Planner.plan(brief);
            System.out.printf(
                    Locale.ROOT,
                    "%,d people: %,d pairs, %,d of them second ones, total %,d, may lose %,d; %.1f s of processor time, %.1f s%n",
                    many,
                    plan.pairs().size(),
                    plan.seconds(),
                    plan.standing().total(),
                    plan.mayLose(),
                    (MACHINE.getProcessCpuTime() - start) / 1e9,
                    (System.nanoTime() - wall) / 1e9);
        }
    }

    private static Candidate again(Candidate one) {
        PersonId picky = Somebody.id(0);
        boolean met = one.id().equals(Somebody.id(1)) || one.id().equals(Somebody.id(2));
        if (one.id().equals(picky)) {
            Map<PersonId, Met> past = Map.of(Somebody.id(1), Met.ago(1), Somebody.id(2), Met.ago(2));
            return one.with(new Ties(1, true, List.of(), Set.of(), past));
        }
        return met ? one : one.with(new Ties(one.ties().places(), false, List.of(), Set.of(picky), Map.of()));
    }

    /** Two teams of very different sizes, and pairs across them alone. */
    private static Candidate lopsided(Candidate one) {
        boolean few = one.id().hashCode() % 3 == 0;
        Rank rank =
                new Rank(one.rank().level(), few ? "few" : "many", one.rank().above());
        return new Candidate(one.id(), one.role(), rank, one.reach(), one.interests(), one.ties());
    }

    private static Candidate somebody(int number, Random chance, boolean mentoring) {
        Somebody one = !mentoring
                ? Somebody.peer(number).places(1 + number % 2)
                : number % 3 == 0 ? Somebody.mentor(number).places(3) : Somebody.mentee(number);
        return one.offering(topics(chance))
                .wanting(topics(chance))
                .level(chance.nextInt(4))
                .team("T" + chance.nextInt(100))
                .style(digit(chance), digit(chance), digit(chance), digit(chance), digit(chance))
                .now();
    }

    private static String[] topics(Random chance) {
        return IntStream.range(0, 4)
                .mapToObj(i -> "t" + chance.nextInt(300))
                .distinct()
                .toArray(String[]::new);
    }

    private static int digit(Random chance) {
        return 1 + chance.nextInt(5);
    }
}
