package dev.trellis.people.imports.check;

/** Why a row cannot be used. */
public enum Reason {
    /** More or fewer cells than headings. */
    CELLS,
    /** It says neither an e-mail nor a Slack id. */
    NO_PERSON,
    /** Nobody in the workspace has that e-mail or id. */
    UNKNOWN_PERSON,
    /** The e-mail is one person's, the Slack id another's. */
    TWO_PEOPLE,
    /** An earlier row is about the same person. */
    TWICE,
    LEVEL,
    TEAM_LONG,
    /** A spreadsheet would run it. */
    FORMULA,
    UNKNOWN_MANAGER,
    OWN_MANAGER,
    /** Following the managers upwards comes back to this person. */
    CIRCLE,
    DATE
}
