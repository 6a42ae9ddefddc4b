package dev.trellis.people.imports;

/** How a file came in. */
public enum Way {
    /** The one-time upload page. */
    PAGE,
    /** Pasted into a modal. */
    PASTE,
    /** {@code POST /people/import}. */
    SYSTEM
}
