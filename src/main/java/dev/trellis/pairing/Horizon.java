package dev.trellis.pairing;

import dev.trellis.program.Program;
import java.time.LocalDate;

/** How far ahead two people may plan a talk. */
public final class Horizon {
    private static final int WEEKS = 26;

    private Horizon() {}

    /** Half a year from that day, and never beyond the program's last day while that is still to come. */
    public static LocalDate of(Program program, LocalDate today) {
        LocalDate far = today.plusWeeks(WEEKS);
        LocalDate end = program.endsOn();
        return end == null || end.isBefore(today) || end.isAfter(far) ? far : end;
    }
}
