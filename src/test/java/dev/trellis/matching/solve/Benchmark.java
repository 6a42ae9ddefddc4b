package dev.trellis.matching.solve;

import dev.trellis.matching.solve.twosided.OneLevel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Prints how long the sizes we promise take, beside OR-Tools' min-cost flow on the same problems; not a test. Both begin with
 * the same problem in Java and end with pairs in Java. "ours" finds every level of the objective and its proof, "one level"
 * only what OR-Tools finds: the most people and the highest total. Each figure is the median of {@code -Druns}, after as many
 * that do not count as {@code -Dwarm} says (none, unless it says so). After {@code mvn test-compile
 * dependency:build-classpath -Dmdep.outputFile=target/cp}:
 * {@code java -Xmx512m -cp target/classes:target/test-classes:$(cat target/cp) dev.trellis.matching.solve.Benchmark dense}
 */
final class Benchmark {
    private static final int RUNS = Integer.getInteger("runs", 7);
    private static final int WARM = Integer.getInteger("warm", 0);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Benchmark() {}

    /** Runs the sizes named (small, sparse, dense, crowd, peers, everybody), or all. */
    public static void main(String[] named) {
        System.out.println(
                "| problem | couples | ours ms | one level ms | OR-Tools ms | its solver alone ms | ratio |");
        System.out.println("|---|---|---|---|---|---|---|");
        line(named, "small", () -> Crowd.twoSided(1_000, 400, 400, 3));
        line(named, "sparse", () -> Crowd.twoSided(5_000, 2_000, 50, 3));
        line(named, "dense", () -> Crowd.twoSided(5_000, 2_000, 2_000, 3));
        line(named, "crowd", () -> Crowd.twoSided(14_000, 6_000, 50, 3));
        line(named, "peers", () -> Crowd.peers(2_000, 50));
        line(named, "everybody", () -> Crowd.peers(20_000, 50));
    }

    private static void line(String[] named, String name, Supplier<Problem> crowd) {
        if (named.length > 0 && !Arrays.asList(named).contains(name)) {
            return;
        }
        Problem problem = crowd.get();
        double ours = median(() -> millis(() -> Matcher.solve(problem)));
        String others = problem.twoSided() ? compared(problem) : "- | - | - | -";
        System.out.printf(Locale.ROOT, "| %s | %,d | %,.0f | %s |%n", name, problem.couples(), ours, others);
    }

    private static String compared(Problem problem) {
        if (!worth(OneLevel.solve(problem)).equals(worth(OrTools.pairs(problem, Runnable::run)))) {
            throw new IllegalStateException("OR-Tools found other pairs");
        }
        double one = median(() -> millis(() -> OneLevel.solve(problem)));
        double theirs = median(() -> millis(() -> OrTools.pairs(problem, Runnable::run)));
        double alone = median(() -> {
            double[] solver = new double[1];
            OrTools.pairs(problem, solve -> solver[0] = millis(solve));
            return solver[0];
        });
        return String.format(Locale.ROOT, "%,.0f | %,.0f | %,.0f | %.1f", one, theirs, alone, theirs / one);
    }

    private static List<Long> worth(List<Match> pairs) {
        return List.of(
                (long) pairs.size(), pairs.stream().mapToLong(Match::score).sum());
    }

    private static double median(DoubleSupplier took) {
        double[] all = IntStream.range(0, WARM + RUNS)
                .mapToDouble(run -> took.getAsDouble())
                .skip(WARM)
                .sorted()
                .toArray();
        return all[RUNS / 2];
    }

    /** Processor time, so that others on the machine do not count. */
    private static double millis(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
