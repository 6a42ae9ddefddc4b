package dev.trellis.joining.profile;

/** The fields of a profile whose readers somebody chooses. */
public enum Detail {
    LEVELS,
    HOURS,
    LANGUAGES,
    STYLE
}
