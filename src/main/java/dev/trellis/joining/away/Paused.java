package dev.trellis.joining.away;

import java.time.LocalDate;

/** What came of taking a break. */
public sealed interface Paused {
    record Until(LocalDate day) implements Paused {}

    /** The day is not in the next twelve months, beginning tomorrow. */
    record BadDay() implements Paused {}

    /** They take no part in that program. */
    record NotIn() implements Paused {}
}
