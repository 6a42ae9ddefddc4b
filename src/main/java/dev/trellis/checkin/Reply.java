package dev.trellis.checkin;

import io.micronaut.data.annotation.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a question's answer.
 *
 * @param day the day booked
 */
@Embeddable
public record Reply(Said said, @Nullable LocalDate day) {
    static final Reply NONE = new Reply(Said.NOTHING, null);

    static Reply of(Said said) {
        return new Reply(said, null);
    }
}
