package dev.trellis.matching.plan;

import com.sun.management.OperatingSystemMXBean;
import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Rank;
import dev.trellis.matching.crowd.Somebody;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
     * second one, and {@code lopsided} when only a third has anybody, all the others.
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
