package dev.trellis.matching.round;

import dev.trellis.matching.draft.LeftOver;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody who is left over is told.
 *
 * @param lead who makes the pairs
 * @param nextRound the day the leads plan to pair people next, as long as it lies ahead
 */
public record LeftBehind(LeftOver leftOver, Program program, Person lead, Optional<LocalDate> nextRound) {}
