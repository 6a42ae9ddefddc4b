package dev.trellis.joining.profile;

/** Who sees a field of a profile; each sees what the next one sees, and more. */
public enum Sight {
    /** It stays with its author, and no pair is made by it. */
    NOBODY,
    /** Used when pairs are made, and seen by whoever makes them. */
    MATCHING,
    /** A partner reads it as well. */
    PARTNER
}
