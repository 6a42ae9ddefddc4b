package dev.trellis.schedule;

import dev.trellis.workspace.Rim;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All beats of the house, and how one of them is run. */
@Singleton
final class Beats {
    private static final Logger LOG = LoggerFactory.getLogger(Beats.class);
    /** A beat that always finds more gives way to others, and goes on at its next turn. */
    private static final int BATCHES = 500;

    private final List<Beat> all;
    private final MeterRegistry meters;

    Beats(List<Beat> all, MeterRegistry meters) {
        this.all = List.copyOf(all);
        this.meters = meters;
    }

    List<String> names() {
        return all.stream().map(Beat::name).toList();
    }

    Optional<Beat> find(String name) {
        return all.stream().filter(beat -> beat.name().equals(name)).findFirst();
    }

    List<Instant> due() {
        return all.stream().map(Beat::nextDue).flatMap(Optional::stream).toList();
    }

    /** Every beat once, each until it finds nothing more; how many rows they worked on. */
    int runAll() {
        return all.stream().mapToInt(this::run).sum();
    }

    /** One beat's failure is its own: it is written down, and the rows it left are still due at its next turn. */
    int run(Beat beat) {
        var rows = new AtomicInteger();
        var started = Timer.start(meters);
        Rim.run(
                () -> work(beat, rows),
                failure -> LOG.error(
                        "The beat \"{}\" failed after {} rows and runs again at its next turn",
                        beat.name(),
                        rows,
                        failure));
        started.stop(meters.timer("trellis.beat", "beat", beat.name()));
        return rows.get();
    }

    private static void work(Beat beat, AtomicInteger rows) {
        for (int batch = 0; batch < BATCHES; batch++) {
            int worked = beat.beat();
            if (worked == 0) break;
            rows.addAndGet(worked);
        }
    }
}
