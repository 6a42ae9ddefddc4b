package dev.trellis.people.imports.check;

import java.util.List;

/** Says what is wrong with a row to whoever opens the file of rows that cannot be used. */
public interface FaultsInWords {
    String of(List<Fault> faults);
}
