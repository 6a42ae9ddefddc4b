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
 * @param heldSince since when it waits because that person was asked enough for a week
 */
@Embeddable
public record Times(
        @Nullable Instant dueAt,
        @Nullable Instant nextAt,
        @Nullable LocalDate aboutDay,
        @Nullable LocalDate askedOn,
        int asks,
        @Nullable Instant heldSince) {

    static Times due(Instant at, @Nullable LocalDate about) {
        return new Times(at, null, about, null, 0, null);
    }

    Times dueAt(@Nullable Instant at) {
        return new Times(at, nextAt, aboutDay, askedOn, asks, heldSince);
    }

    /** It was enough for a week: it waits until then, and from now on if it did not wait before. */
    Times held(Instant now, Instant until) {
        return new Times(until, nextAt, aboutDay, askedOn, asks, heldSince == null ? now : heldSince);
    }

    Times nextAt(Instant at) {
        return new Times(at, at, aboutDay, askedOn, asks, heldSince);
    }

    /** It makes room for a day that was booked; {@code nextAt} says when it would have been due, or would make room. */
    Times aside() {
        return new Times(null, asks == 0 ? dueAt : nextAt, aboutDay, askedOn, asks, heldSince);
    }

    Times told(@Nullable Instant due, Instant next) {
        return new Times(due, next, aboutDay, askedOn, asks, heldSince);
    }

    Times about(@Nullable LocalDate day) {
        return new Times(dueAt, nextAt, day, askedOn, asks, heldSince);
    }

    Times asked(LocalDate on, Instant due, Instant next) {
        return new Times(due, next, aboutDay, on, asks + 1, null);
    }

    /** Nothing was asked yet, and it will be then. */
    Times again(Instant at) {
        return new Times(at, null, aboutDay, askedOn, 0, null);
    }
}
