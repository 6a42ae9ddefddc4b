package dev.trellis.checkin;

/** What somebody answered. */
public enum Said {
    NOTHING,
    MET,
    BOOKED,
    NOT_YET,
    /** The partner says they met, and it was not so; the partner sees that. */
    NOT_MET,
    /** No meeting, and no suggestions wanted. */
    LEAVE_IT,
    /** The partner's answer to the same question: a talk is booked. */
    PARTNER_BOOKED
}
