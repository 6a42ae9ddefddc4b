package dev.trellis.joining;

/** What somebody is in a program. */
public enum Role {
    PEER,
    MENTEE,
    MENTOR
}
