package dev.trellis.schedule.clock;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How far the clock was moved, as the one row that survives a restart. */
@MappedEntity("moved_clock")
record MovedClock(@Id int id, long movedMicros) {
    static final int ONLY = 1;
}
