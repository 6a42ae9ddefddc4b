package dev.trellis.program.settings;

/** What kind of pairs a program makes. */
public enum Kind {
    /** Two colleagues at a similar level; both give and both receive. */
    PEERS,
    /** A mentor and a mentee, whose goals lead. */
    MENTORS
}
