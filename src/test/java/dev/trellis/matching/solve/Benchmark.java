package dev.trellis.matching.solve;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Prints how long the sizes we promise take, beside OR-Tools on the same problems; not a test. OR-Tools finds the most
 * people and the highest total; we also find the best worst pair and the proof. After {@code mvn test-compile
 * dependency:build-classpath -Dmdep.outputFile=target/cp}:
 * {@code java -Xmx512m -cp target/classes:target/test-classes:$(cat target/cp) dev.trellis.matching.solve.Benchmark dense}
 */
final class Benchmark {
    private static final int RUNS = Integer.getInteger("runs", 7);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Benchmark() {}

    /** Runs the sizes named (small, sparse, dense, peers), or all. */
    public static void main(String[] named) {
        System.out.println("| problem | couples | min ms | median ms | target ms | OR-Tools ms | ratio | heap MiB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        line(named, "small", 200, () -> Crowd.twoSided(1_000, 400, 400, 3));
        line(named, "sparse", 500, () -> Crowd.twoSided(5_000, 2_000, 50, 3));
        line(named, "dense", 4_000, () -> Crowd.twoSided(5_000, 2_000, 2_000, 3));
        line(named, "peers", 2_000, () -> Crowd.peers(2_000, 50));
        line(named, "crowd", 10_000, () -> Crowd.twoSided(14_000, 6_000, 50, 3));
    }

    private static void line(String[] named, String name, int target, Supplier<Problem> crowd) {
        if (named.length > 0 && !Arrays.asList(named).contains(name)) {
            return;
        }
        Problem problem = crowd.get();
        Solution[] solution = new Solution[1];
        long[] took = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            took[run] = micros(() -> solution[0] = Matcher.solve(problem));
        }
        Arrays.sort(took);
        Runtime machine = Runtime.getRuntime();
        long heap = (machine.totalMemory() - machine.freeMemory()) >> 20;
        String other = problem.twoSided() ? orTools(problem, solution[0], took[RUNS / 2]) : "- | -";
        System.out.printf(
                Locale.ROOT,
                "| %s: %s | %,d | %,.1f | %,.1f | %,d | %s | %,d |%n",
                name,
                solution[0].standing(),
                problem.couples(),
                took[0] / 1e3,
                took[RUNS / 2] / 1e3,
                target,
                other,
                heap);
    }

    private static String orTools(Problem problem, Solution solution, long ours) {
        long[] best = new long[1];
        long theirs = micros(() -> best[0] = OrTools.best(problem, 0));
        int people = solution.standing().first() + solution.standing().paired();
        if (best[0] / Bonus.point(problem) != people) {
            throw new IllegalStateException("OR-Tools found " + best[0]);
        }
        return String.format(Locale.ROOT, "%,.1f | %.1f", theirs / 1e3, (double) theirs / ours);
    }

    /** Processor time, so that others on the machine do not count. */
    private static long micros(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1_000;
    }
}
