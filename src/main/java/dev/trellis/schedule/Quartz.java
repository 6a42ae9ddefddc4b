package dev.trellis.schedule;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.DBConnectionManager;

/** Makes the scheduler: clustered, on the house's own database, with a few threads. */
@Singleton
final class Quartz {
    private static final String NAME = "trellis";
    private static final String THREADS = "4";

    /** Longer than Quartz takes between two looks into the database once it was told to stand by. */
    private static final Duration QUIET = Duration.ofMillis(250);

    private static final Duration AT_REST = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<Scheduler, PoolConnections> begun = new ConcurrentHashMap<>();
    private final DataSource pool;
    private final BeatJob job;

    Quartz(DataSource source, DataSourceResolver resolver, BeatJob job) {
        // Outside of a transaction Micronaut's own DataSource has no connection to give.
        this.pool = resolver.resolve(source);
        this.job = job;
    }

    Scheduler scheduler() throws SchedulerException {
        String source = NAME + "-" + UUID.randomUUID();
        var connections = new PoolConnections(pool);
        DBConnectionManager.getInstance().addConnectionProvider(source, connections);
        // Quartz finds schedulers by name in the whole JVM; two houses in one (as in tests) must not find each other's.
        synchronized (Quartz.class) {
            Scheduler made = new StdSchedulerFactory(settings(source)).getScheduler();
            SchedulerRepository.getInstance().remove(NAME);
            made.setJobFactory((fired, scheduler) -> job);
            begun.put(made, connections);
            return made;
        }
    }

    /** Ends one that stands by: first it comes to rest, and only then are its threads interrupted. */
    void end(Scheduler scheduler) throws SchedulerException {
        PoolConnections connections = Objects.requireNonNull(begun.remove(scheduler));
        connections.awaitQuiet(QUIET, PATIENCE);
        connections.lastCall();
        scheduler.shutdown(false);
        connections.awaitQuiet(AT_REST, PATIENCE);
    }

    private static Properties settings(String source) {
        var settings = new Properties();
        settings.put("org.quartz.scheduler.instanceName", NAME);
        settings.put("org.quartz.scheduler.instanceId", "AUTO");
        settings.put("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", THREADS);
        settings.put("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.put("org.quartz.threadPool.threadCount", THREADS);
        settings.put("org.quartz.threadPool.threadNamePrefix", "beat");
        settings.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        settings.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        settings.put("org.quartz.jobStore.dataSource", source);
        settings.put("org.quartz.jobStore.useProperties", "true");
        settings.put("org.quartz.jobStore.isClustered", "true");
        settings.put("org.quartz.jobStore.clusterCheckinInterval", "5000");
        settings.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        return settings;
    }
}
