package dev.trellis.joining.apply;

/** What somebody is in a program. */
public enum Role {
    PEER,
    MENTEE,
    MENTOR
}
