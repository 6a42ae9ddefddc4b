package dev.trellis.start;

/**
 * More threads carry the virtual ones than there are connections to the database. While H2 undoes one of several
 * transactions that wait for one another, the others ask without a pause whether it is undone; on two cores two of them
 * would hold both carriers, and whoever has to undo it would never get one.
 */
public final class Carriers {
    static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

    /** More than {@code datasources.default.maximum-pool-size}. */
    static final int ENOUGH = 16;

    private Carriers() {}

    /** Counts only before the first virtual thread; whoever starts the JVM may have said another number. */
    public static void hire() {
        if (System.getProperty(PARALLELISM) == null) {
            System.setProperty(
                    PARALLELISM,
                    Integer.toString(Math.max(ENOUGH, Runtime.getRuntime().availableProcessors())));
        }
    }
}
