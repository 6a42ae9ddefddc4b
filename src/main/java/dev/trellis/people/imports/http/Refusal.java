package dev.trellis.people.imports.http;

import dev.trellis.people.imports.csv.Reading.Unreadable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/**
 * Why a file was not taken, for a program to read.
 *
 * @param line where in the file; 0 when it is not about a line
 */
@Serdeable
record Refusal(String error, long line) {
    static Refusal of(Unreadable because) {
        return new Refusal(because.why().name().toLowerCase(Locale.ROOT).replace('_', '-'), because.line());
    }
}
