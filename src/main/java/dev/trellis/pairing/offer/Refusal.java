package dev.trellis.pairing.offer;

import dev.trellis.workspace.PersonId;

/**
 * Why two people cannot be offered to one another.
 *
 * @param about whom it is about; the second one when it is about both
 */
public record Refusal(PersonId about, Reason reason) {
    /** The reasons, in the order in which they are looked at. */
    public enum Reason {
        SAME_PERSON,
        NOT_OPEN,
        BOT,
        STRANGER,
        GONE,
        GUEST,
        LEFT,
        AWAY,
        /** In a program of mentors; whoever has not joined would be a mentee. */
        TWO_MENTEES,
        TWO_MENTORS,
        /** One of them must not be paired with the other. */
        KEPT_APART,
        WHY_TOO_LONG,
        LIVE_PAIR,
        OPEN_OFFER,
        FULL
    }
}
