package dev.trellis.privacy;

/** In what capacity somebody looks; a program's sponsors, managers and workspace admins are none of these. */
public enum Viewer {
    AUTHOR,
    PARTNER,
    COMMITTEE,
    SAFETY_CONTACT
}
