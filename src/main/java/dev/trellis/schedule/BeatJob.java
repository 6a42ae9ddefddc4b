package dev.trellis.schedule;

import jakarta.inject.Singleton;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The only job Quartz knows: it runs the beat that its data names. Quartz stores this class's name, so it must stay. */
@Singleton
@DisallowConcurrentExecution
final class BeatJob implements Job {
    static final String BEAT = "beat";

    private final Beats beats;
    private final Turns turns;

    BeatJob(Beats beats, Turns turns) {
        this.beats = beats;
        this.turns = turns;
    }

    @Override
    public void execute(JobExecutionContext context) {
        beats.find(context.getMergedJobDataMap().getString(BEAT))
                .ifPresent(beat -> turns.unlessWalking(() -> beats.run(beat)));
    }
}
