package dev.trellis.schedule;

import dev.trellis.workspace.database.DatabaseAway;
import dev.trellis.workspace.database.DatabaseReady;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets every beat run every few seconds, on one node at a time, as soon as the database is open. */
@Singleton
@Requires(property = "trellis.schedule.enabled", notEquals = "false")
final class Heartbeat {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final String GROUP = "beats";

    /** How long a stop waits for the beats that are running. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Quartz quartz;
    private final Beats beats;
    private final Duration pause;
    private final AtomicReference<@Nullable Scheduler> running = new AtomicReference<>();

    Heartbeat(Quartz quartz, Beats beats, @Value("${trellis.schedule.pause:3s}") Duration pause) {
        this.quartz = quartz;
        this.beats = beats;
        this.pause = pause;
    }

    /** The last step of the start: a database that goes away just now is waited for, like at the steps before. */
    @EventListener
    void begin(DatabaseReady event) throws SchedulerException, InterruptedException {
        var scheduler = quartz.scheduler();
        running.set(scheduler);
        while (!isBegun(scheduler)) {
            Thread.sleep(AGAIN);
            if (running.get() == null) throw new CancellationException("Stopped before the first beat");
        }
        LOG.info("{} beats run every {}", beats.names().size(), pause);
    }

    /**
     * What is running comes to its end if it does so soon; rows it did not reach are still due for others. Quartz asked
     * to wait would wait for ever while the database is away, because it then retries until it is shut down.
     */
    @PreDestroy
    void stop() throws SchedulerException, InterruptedException {
        @Nullable Scheduler scheduler = running.getAndSet(null);
        if (scheduler == null) {
            return;
        }
        scheduler.standby();
        long patience = System.nanoTime() + GRACE.toNanos();
        while (!scheduler.getCurrentlyExecutingJobs().isEmpty() && System.nanoTime() < patience) {
            Thread.sleep(GLANCE);
        }
        quartz.end(scheduler);
    }

    private boolean isBegun(Scheduler scheduler) throws SchedulerException {
        try {
            forgetUnknown(scheduler);
            for (var name : beats.names()) scheduler.scheduleJob(job(name), Set.of(trigger(name)), true);
            scheduler.start();
            return true;
        } catch (SchedulerException e) {
            if (!DatabaseAway.causes(e)) throw e;
            LOG.warn("The database went away before the beats began, and is tried again in {}", AGAIN);
            return false;
        }
    }

    /** A beat of an older version, whose name nobody knows any more, would fire for ever. */
    private void forgetUnknown(Scheduler scheduler) throws SchedulerException {
        for (var key : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            if (!beats.names().contains(key.getName())) scheduler.deleteJob(key);
        }
    }

    private static JobDetail job(String beat) {
        return JobBuilder.newJob(BeatJob.class)
                .withIdentity(new JobKey(beat, GROUP))
                .usingJobData(BeatJob.BEAT, beat)
                .requestRecovery()
                .build();
    }

    /** A turn that was missed is not made up for: the next one does whatever is due. */
    private Trigger trigger(String beat) {
        return TriggerBuilder.newTrigger()
                .withIdentity(beat, GROUP)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(pause.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
