package dev.trellis.schedule;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.util.Properties;
import java.util.UUID;
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

    private final DataSource pool;
    private final BeatJob job;

    Quartz(DataSource source, DataSourceResolver resolver, BeatJob job) {
        // Outside of a transaction Micronaut's own DataSource has no connection to give.
        this.pool = resolver.resolve(source);
        this.job = job;
    }

    Scheduler scheduler() throws SchedulerException {
        String source = NAME + "-" + UUID.randomUUID();
        DBConnectionManager.getInstance().addConnectionProvider(source, new PoolConnections(pool));
        // Quartz finds schedulers by name in the whole JVM; two houses in one (as in tests) must not find each other's.
        synchronized (Quartz.class) {
            Scheduler made = new StdSchedulerFactory(settings(source)).getScheduler();
            SchedulerRepository.getInstance().remove(NAME);
            made.setJobFactory((fired, scheduler) -> job);
            return made;
        }
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
