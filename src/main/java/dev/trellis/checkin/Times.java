package dev.trellis.checkin;

import io.micronaut.data.annotation.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a question is asked.
 *
 * @param dueAt when something is to be done about it: it is asked, asked once more, or makes room for the next one; null
 *     once it is closed
 * @param nextAt when the next question takes its place; null until it was asked
 * @param aboutDay the day on which the two meant to meet, if that is known
 * @param askedOn the person's local day whose message holds it
 * @param asks how often it was asked
 */
@Embeddable
public record Times(
        @Nullable Instant dueAt,
        @Nullable Instant nextAt,
        @Nullable LocalDate aboutDay,
        @Nullable LocalDate askedOn,
        int asks) {

    static Times due(Instant at, @Nullable LocalDate about) {
        return new Times(at, null, about, null, 0);
    }

    Times dueAt(@Nullable Instant at) {
        return new Times(at, nextAt, aboutDay, askedOn, asks);
    }

    Times nextAt(Instant at) {
        return new Times(at, at, aboutDay, askedOn, asks);
    }

    Times told(@Nullable Instant due, Instant next) {
        return new Times(due, next, aboutDay, askedOn, asks);
    }

    Times about(@Nullable LocalDate day) {
        return new Times(dueAt, nextAt, day, askedOn, asks);
    }

    Times asked(LocalDate on, Instant due, Instant next) {
        return new Times(due, next, aboutDay, on, asks + 1);
    }

    /** Nothing was asked yet, and it will be then. */
    Times again(Instant at) {
        return new Times(at, null, aboutDay, askedOn, 0);
    }
}
